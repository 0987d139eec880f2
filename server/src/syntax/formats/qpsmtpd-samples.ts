/** qpsmtpd's lines, with their codes marked. */
export const samples: readonly string[] = [
  "61184 Accepted connection 2/6 from 192.0.2.5 / client.example.com\n61184 ⟦220⟧ mail.example.net ESMTP qpsmtpd 0.94 ready; send us your mail, but not your spam.\n61184 dispatching EHLO client.example.com\n61184 ⟦250⟧-mail.example.net Hi client.example.com [192.0.2.5]\n61184 ⟦250⟧-SIZE 500000\n61184 ⟦250⟧ AUTH LOGIN CRAM-MD5 PLAIN\n61184 dispatching RCPT TO:<v@example.org>\n61184 Plugin rcpt_ok, hook rcpt returned DENY, Relaying denied (#⟦5.7.1⟧)\n61184 ⟦550⟧ Relaying denied (#⟦5.7.1⟧)",
  "69460 denysoft mail from <x@gone.example> (Temporary address resolution failure (#⟦4.4.3⟧))\n69460 ⟦450⟧ Temporary address resolution failure (#⟦4.4.3⟧)",
  "69815 Plugin badmailfrom, hook mail returned DENY, no thanks, see rule 550\n69815 deny mail from <info@spammer.example.com> (no thanks, see rule 550)\n69815 ⟦550⟧ no thanks, see rule 550",
  "69875 ⟦550⟧ I do not believe you are 203.0.113.4.",
  "@40000000695b1a300b00f514 68694 ⟦521⟧ Closing connection, 4 unrecognized commands. Perhaps you should read RFC 2821?",
  "60382 trying to get config for me\n60999 ⟦503⟧ Use MAIL before RCPT",
  "61267 dispatching MAIL FROM:<x>\nUse of uninitialized value $rcpt in pattern match (m//) at /usr/share/perl5/Qpsmtpd/SMTP.pm line 482, <STDIN> line 7.\n61267 ⟦501⟧ Syntax error in address",
  "Nov 21 21:16:37 mail qpsmtpd[550]: dispatching HELO\nNov 21 21:16:37 mail qpsmtpd[550]: ⟦501⟧ helo requires domain/address - see RFC-2821 4.1.1.1",
  "69875 ⟦220⟧ mail.example.net ESMTP qpsmtpd 0.94 ready",
  "69875 ⟦250⟧ <a@example.org>, sender OK - how exciting to get mail from you!",
  "69875 ⟦221⟧ mail.example.net closing connection. Have a wonderful day.",
  "69875 ⟦503⟧ please say hello first ...",
  "69875 ⟦501⟧ helo requires domain/address - see RFC-2821 4.1.1.1",
  "61267 dispatching MAIL FROM:<x>\nFATAL PLUGIN ERROR [logging::warn]: Can't call method x at /usr/share/perl5/Qpsmtpd/Plugin.pm line 250, <STDIN> line 4.\n61267 ⟦501⟧ Syntax error in address",
  "61184 Accepted connection 12/60 from 192.0.2.5 / client.example.com\n61184 ⟦550⟧ no",
  "61184 dispatching DATA\n61184 (queue) queue::smtp-forward: ⟦451⟧ ⟦4.3.0⟧ later",
];

/** qpsmtpd's lines, and some of others, with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "60382 setting _config_cache for badrcptto to [full@example.net Mailbox full (552 5.2.2) x@example.net no 550] from get_qmail_config and returning it",
  "60382 config(databytes) returning (500000 550) from cache\n60382 (rcpt) badrcptto: pass, 550 rules\n60382 cleaning up after 550",
  "550 Accepted connection 2/6 from 192.0.2.250 / localhost",
  "60382 dispatching 550 5.1.1",
  "61184 550 items sorted",
  "61184 250 OK",
  "x Use of uninitialized value 550 at SMTP.pm line 482\n61184 550 no",
  "61184 dispatching DATA\n61184 (queue) 451 4.3.0 later",
  "550 421 250",
];
