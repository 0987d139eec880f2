/** MailEnable's lines, with their codes marked. */
export const samples: readonly string[] = [
  "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7ABB9DD341121BC550.MAI\t816\t198.51.100.14\t\t\t⟦220⟧ mail.example.org ESMTP MailEnable Service, Version: 9.76-- ready at 10/19/26 00:00:25\t0\t0",
  "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7ABB9DD341121BC550.MAI\t816\t198.51.100.14\tEHLO\tEHLO pc-250.example.net\t⟦250⟧-mail.example.org [198.51.100.14], this server offers 5 extensions\t146\t25",
  "10/19/26 00:00:26\tSMTP-IN\tFE7A5EF7F5334F7ABB9DD341121BC550.MAI\t816\t198.51.100.14\tAUTH\tMTIzNDU2Nzg5\t⟦535⟧ Invalid Username or Password\t34\t14\tinfo@example.org",
  "10/19/26 00:00:27\tSMTP-IN\tFE7A5EF7F5334F7ABB9DD341121BC550.MAI\t816\t198.51.100.14\tXXXX\t550 5.1.1 User unknown\t⟦503⟧ Bad sequence of commands\t43\t250",
  "10/19/26 01:10:02\tSMTP-OU\t5A2504210554450FB250A1B2C3D4E5F6.MAI\t1550\t203.0.113.25\tRCPT\tRCPT TO:<ghost@example.com>\t⟦550⟧ ⟦5.1.1⟧ <ghost@example.com>: Recipient address rejected\t31\t251\t\t550 5.1.1 Offer",
  "10/19/26 01:10:02\tSMTP-OU\t5A2504210554450FB250A1B2C3D4E5F6.MAI\t1550\t203.0.113.25\tDATE\t.\t⟦250⟧ ⟦2.0.0⟧ Ok: queued as 550E3AC4\t31\t251",
  "10/19/26 01:10:02 SMTP-OU 5A2504210554450FB250A1B2C3D4E5F6.MAI 1550 203.0.113.25 RCPT RCPT TO:<ghost@example.com> ⟦550⟧ ⟦5.1.1⟧ <ghost@example.com>: Recipient address rejected 31 251",
  "10/19/26 01:10:02 SMTP-IN 5A2504210554450FB250A1B2C3D4E5F6.MAI 1550 203.0.113.25 ⟦220⟧ mail.example.org ESMTP 0 0",
  "10/19/26 01:10:02 SMTP-IN 5A2504210554450FB250A1B2C3D4E5F6.MAI 1550 203.0.113.25 AUTH AUTH LOGIN ⟦334⟧ VXNlcm5hbWU6 18 12",
  `#Software: MailEnable SMTP Service
#Fields: date time c-ip agent account s-ip s-port cs-method cs-uristem cs-uriquery s-computername sc-bytes cs-bytes cs-username
2026-10-19 00:00:25 198.51.100.14 SMTP-IN - 192.0.2.25 816 MAIL MAIL+FROM:<x550@example.net> ⟦250⟧+Requested+mail+action+okay,+completed MAIL 43 250 -
2026-10-19 00:00:28 198.51.100.14 SMTP-IN - 192.0.2.25 816 RCPT RCPT+TO:<a@example.com> ⟦550⟧+⟦5.7.1⟧+Relaying+denied MAIL 42 550 -`,
];

/** Lines of MailEnable, and like it, without codes. */
export const counterSamples: readonly string[] = [
  "10/19/26 01:10:03\tME-I0026: [554] Sending message 5A2504210554450FB250A1B2C3D4E5F6.MAI to mx.example.com (attempt 2 of 5)",
  "10/19/26 01:10:02\tSMTP-OU\t5A2504210554450FB250A1B2C3D4E5F6.MAI\t550\t203.0.113.25\tQUIT\tQUIT\t\t250\t251",
  "2026-10-19 00:00:25 198.51.100.14 SMTP-IN - 192.0.2.25 550 MAIL MAIL+FROM:<x550@example.net> - MAIL 43 250 -",
  "10/19/26 01:10:02 SMTP-IN 550 250 5.1.1",
];
