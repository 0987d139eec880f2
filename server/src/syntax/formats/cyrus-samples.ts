/** lmtpd's telemetry, with its codes marked. */
export const samples: readonly string[] = [
  "---------- lmtp Mon Mar  2 08:25:00 2026\n>1772439900>⟦220⟧ imap1.example.org Cyrus LMTP 3.6.1 server ready\n<1772439900<LHLO mx1.example.org",
  "<1772439901<MAIL FROM:<list-550@example.net> SIZE=554\n>1772439901>⟦250⟧ ⟦2.1.0⟧ ok SESSIONID=<imap1.example.org-570-1772439900-1>",
  ">1772439901>⟦550⟧ ⟦5.1.1⟧ User unknown",
  ">1772439901>⟦354⟧ go ahead\n<1772439901<Subject: x",
];

/** Lines of Cyrus with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "Mar  2 08:15:07 imap1 cyrus/lmtpunix[550]: Delivered: <5A550.250@mail.example.com> to mailbox: user.550",
  "Mar  2 08:15:01 imap1 cyrus/lmtpunix[550]: verify_user(user.550) failed: Mailbox does not exist",
  "Mar  2 08:22:02 imap1 cyrus/imaps[250]: starttls: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits new) no authentication",
  ">1772439900>* OK imap1.example.org Cyrus IMAP ready\n<1772439900<a550 LOGIN x y\n>1772439900>a550 OK 550",
  ">1772439901>200 imap1.example.org Cyrus NNTP ready",
];
