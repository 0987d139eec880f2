/** Kerio Connect's lines, with their codes marked. */
export const samples: readonly string[] = [
  "[21/Nov/2026 17:57:15] Sent: Queue-ID: 438dd550-00000250, Recipient: <anna@example.com>, Result: delivered, Status: ⟦2.0.0⟧ , Remote-Host: 203.0.113.25, Msg-Id: <554.1@example.org>",
  "[21/Nov/2026 17:57:15] Sent: Queue-ID: 438dd550-00000250, Recipient: <anna@example.com>, Result: delivered, Status: ⟦2.0.0⟧",
  "[21/Nov/2026 17:59:15] Sent: Queue-ID: 438dd552-00000252, Recipient: <ghost@example.com>, Result: failed, Status: ⟦5.1.1⟧ ⟦550⟧ ⟦5.1.1⟧ <ghost@example.com>: Recipient address rejected, sorry, Remote-Host: 203.0.113.25, Msg-Id: <550 5.1.1>",
  `[21/Nov/2026 18:10:00][550] {smtps} Task 250 handler BEGIN
[21/Nov/2026 18:10:00][550] {smtps} SMTP server session begin; client connected from mail.example.net:50250
[21/Nov/2026 18:10:00][550] {smtps} Sent SMTP greeting to mail.example.net:50250
[21/Nov/2026 18:10:00][550] {smtps} Command EHLO 550.example.net
[21/Nov/2026 18:10:00][550] {smtps} Sent reply to EHLO: ⟦250⟧ mail.example.org ...
[21/Nov/2026 18:10:00][550] {smtps} Command 550 5.1.1 User unknown
[21/Nov/2026 18:10:00][550] {smtps} Sent reply to AUTH: ⟦235⟧ ⟦2.0.0⟧ Authentication successful (user otto@example.org)
[21/Nov/2026 18:11:00][551] {smtpc} <<< ⟦421⟧ ⟦4.7.0⟧ mx.example.com Error: too many connections`,
];

/** Lines of Kerio Connect, and like it, without codes. */
export const counterSamples: readonly string[] = [
  "[21/Nov/2026 17:57:14] Recv: Queue-ID: 438dd550-00000250, Service: SMTP, From: <otto@example.org>, To: <anna@example.com>, Size: 5501, Sender-Host: 198.51.100.2, SSL: yes, Subject: Status: 550 5.1.1, Msg-Id: <554.1@example.org>",
  "[21/Nov/2026 18:00:01] DSN: From: <>, To: <otto@example.org>, Size: 1397, Report: failed",
  "[21/Nov/2026 18:24:42][550] {conn} Connection from 192.0.2.129:55344 to 192.0.2.10:25, socket 550.",
  "[21/Nov/2026 18:12:30] Greylisting: message from 203.0.113.45 accepted after 450 seconds",
];
