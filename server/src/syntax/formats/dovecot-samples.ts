/** Dovecot's lines, with their codes marked. */
export const samples: readonly string[] = [
  "Nov 21 21:24:32 mail dovecot: lmtp(alice@example.net)<9258><cLwvMxAMAmsqJAAAMHyPbA>: sieve: msgid=<550@example.com>: failed to redirect message to <b@example.org>: smtp(192.0.2.25:25): RCPT TO failed: ⟦550⟧ ⟦5.1.1⟧ <b@example.org>: User unknown (permanent failure)",
  "2026-11-21 21:24:32 lmtp(alice@example.net)<9258><cLwvMxAMAmsqJAAAMHyPbA>: Error: sieve: msgid=<a@example.com>: failed to redirect message to <b@example.org>: smtp(192.0.2.25:25): MAIL FROM failed: ⟦451⟧ Try again later (temporary failure)",
  "2026-11-21 21:24:32 lmtp(9258): Debug: lmtp-server: conn 192.0.2.1:38764 [2]: rcpt x@example.net: command RCPT: ⟦550⟧ reply: Sent: ⟦550⟧ ⟦5.1.1⟧ <x@example.net> User doesn't exist: x@example.net",
  'Nov 21 21:24:32 mail dovecot: deliver(alice): msgid=<a@example.com>: rejected: "⟦552⟧ ⟦5.2.2⟧ Quota exceeded (mailbox for user is full)"',
  "Nov 21 21:24:32 mail dovecot: submission(alice)<421><x>: Error: relay replied: ⟦554⟧ ⟦5.7.1⟧ Relay access denied",
];

/** Dovecot's lines with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "2026-11-21 21:24:35 lmtp(550): Info: Connect from 192.0.2.250",
  "2026-11-21 21:24:35 lmtp(alice@example.net)<550><2O7oLBMMAmstJAAAMHyPbA>: Debug: lmtp-server: conn 192.0.2.1:38764 [2]: rcpt alice@example.net: Quota rule: root=User quota mailbox=* bytes=204800 messages=550",
  "2026-11-21 21:24:35 auth: Debug: master in: USER\t550\talice@example.net\tservice=lmtp\tlport=421",
  "Nov 21 21:24:32 mail dovecot: lmtp(alice@example.net)<9258><550>: msgid=<550 5.1.1@example.com>: saved mail to INBOX",
  "Nov 21 21:24:32 mail dovecot: imap(alice)<550><x>: Disconnected: Logged out in=550 out=421 deleted=5 expunged=1",
  "Nov 21 21:24:32 mail dovecot: imap-login: Login: user=<550>, method=PLAIN, rip=192.0.2.250, lip=192.0.2.1, mpid=550, TLS",
];
