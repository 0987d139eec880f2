/** Lines of the SMTP service of IIS, with their codes marked. */
export const samples: readonly string[] = [
  `#Software: Microsoft Internet Information Services 10.0
#Version: 1.0
#Date: 2026-11-21 05:28:20
#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)
2026-11-21 05:28:21 192.0.2.31 app-550 SMTPSVC1 WEB550 192.0.2.5 0 EHLO - +app-550 ⟦250⟧ 0 225 12 0 SMTP - - - -
2026-11-21 05:28:21 192.0.2.31 app-550 SMTPSVC1 WEB550 192.0.2.5 0 RCPT - +TO:<550@example.net> ⟦550⟧ 0 0 27 0 SMTP - - - -
2026-11-21 05:28:21 192.0.2.31 app-550 SMTPSVC1 WEB550 192.0.2.5 0 DATA - +<WEB1oMDrx0000550e@WEB550> ⟦250⟧ 0 122 2560 16 SMTP - - - -`,
  `2026-11-21 05:28:28 203.0.113.25 OutboundConnectionResponse SMTPSVC1 WEB550 - 25 - - ⟦220⟧+mx.example.com+ESMTP 0 0 22 0 250 SMTP - - - -
2026-11-21 05:28:28 203.0.113.25 OutboundConnectionCommand SMTPSVC1 WEB550 - 25 EHLO - WEB550 0 0 4 0 250 SMTP - - - -
2026-11-21 05:28:28 203.0.113.25 OutboundConnectionResponse SMTPSVC1 WEB550 - 25 - - ⟦250⟧-mx.example.com 0 0 18 0 266 SMTP - - - -
2026-11-21 05:28:28 203.0.113.25 OutboundConnectionResponse SMTPSVC1 WEB550 - 25 - - ⟦421⟧+⟦4.7.0⟧+[TSS04]+Messages+from+192.0.2.5+deferred+-+4.16.55.1;+see+https://postmaster.example.com/550 0 0 157 0 316 SMTP - - - -`,
  `#Fields: time c-ip cs-username s-sitename cs-method cs-uri-query sc-status
05:28:21 192.0.2.31 app-550 SMTPSVC1 MAIL +FROM:<a@example.com> ⟦250⟧
05:28:28 203.0.113.25 OutboundConnectionResponse SMTPSVC1 - ⟦550⟧+⟦5.1.1⟧+User+unknown 0`,
];

/** Lines of IIS whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "2026-11-21 05:28:28 203.0.113.25 OutboundConnectionCommand SMTPSVC1 WEB550 - 25 MAIL - FROM:<550@example.org>+SIZE=550 0 0 4 0 280 SMTP - - - -",
  "2026-11-21 05:28:21 192.0.2.31 550 SMTPSVC1 WEB550 192.0.2.5 550 XYZ - +550+5.1.1 0 0 550 250 250 SMTP - - - -",
  `#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken
2026-11-21 05:50:01 192.0.2.20 GET /owa/550 SMTPSVC1 443 - 198.51.100.40 Mozilla/5.0 - 500 0 0 250`,
];
