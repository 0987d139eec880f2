/** What Python's smtplib prints and raises, with the codes marked. */
export const samples: readonly string[] = [
  String.raw`10:20:05.850046 connect: to ('mx.example.com', 25) None
10:20:05.851128 reply: b'⟦220⟧ mx.example.com ready\r\n'
10:20:05.851162 reply: retcode (⟦220⟧); Msg: b'mx.example.com ready'
10:20:05.851165 connect: b'mx.example.com ready'
10:20:05.851174 send: 'ehlo client.example.com\r\n'
10:20:05.851200 reply: b'⟦250⟧-mx.example.com\r\n'
10:20:05.851204 reply: b'⟦250⟧ SIZE 250550\r\n'
10:20:05.851209 reply: retcode (⟦250⟧); Msg: b'mx.example.com\nSIZE 250550'
10:20:05.851215 send: 'rcpt TO:<550@example.com>\r\n'
10:20:05.851219 reply: b'⟦550⟧-⟦5.1.1⟧ <550@example.com> unknown\r\n'
10:20:05.851221 reply: b'⟦550⟧ ⟦5.1.1⟧\r\n'
10:20:05.851224 reply: retcode (⟦550⟧); Msg: b'⟦5.1.1⟧ <550@example.com> unknown\n⟦5.1.1⟧'
10:20:05.851228 send: 'data\r\n'
10:20:05.851230 reply: b'⟦354⟧ go\r\n'
10:20:05.851233 data: (⟦354⟧, b'go')
10:20:05.851240 send: b'Subject: 550 5.1.1\r\n\r\n550 5.1.1 hello\r\n.\r\n'
10:20:05.851245 reply: b'⟦250⟧ ok 1795297466 qp 8292\r\n'`,
  "connect: ('mail.example.com', 25)\nreply: '⟦220⟧ mail.example.com\\r\\n'\nconnect: (⟦220⟧, 'mail.example.com')\nsend: 'AUTH PLAIN AGEAYg==\\r\\n'\nreply: '⟦535⟧ wrong\\r\\n'",
  String.raw`smtplib.SMTPSenderRefused: (⟦550⟧, b'⟦5.7.1⟧ Sender rejected\n⟦5.7.1⟧ 192.0.2.25 is listed (127.0.0.2)\nrule 550 4.5.6', 'alice@example.net')`,
  "smtplib.SMTPRecipientsRefused: {'a@example.com': (⟦454⟧, b'⟦4.7.1⟧ <a@example.com>: Relay access denied'), 'b@example.com': (⟦550⟧, b\"No such user 'b', see 550-A\")}",
  "refused: {'x@example.com': (⟦421⟧, 'too busy')}",
  "[2026-04-05 10:00:00,250: ERROR/ForkPoolWorker-2] Task app.tasks.send[550e8400-e29b-41d4-a716-446655440000] raised unexpected: SMTPDataError(⟦554⟧, b'⟦5.7.1⟧ Spam message rejected')",
  "aiosmtplib.errors.SMTPRecipientRefused: (⟦550⟧, '⟦5.1.1⟧ <x@example.com>: unknown', 'x@example.com')",
  "smtplib.SMTPServerDisconnected: Connection unexpectedly closed\nsmtplib.SMTPAuthenticationError: (⟦535⟧, b'⟦5.7.8⟧ Username and Password not accepted')",
  String.raw`smtplib.SMTPDataError: (⟦550⟧, b'⟦5.7.1⟧ that\'s no (554, b"text")')`,
];

/** Lines of Python programs, and message text, whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  String.raw`send: b'GET /550 HTTP/1.1\r\nHost: www.example.com\r\n\r\n'
reply: 'HTTP/1.1 404 Not Found\r\n'
header: Content-Length: 550`,
  "sizes: {'a': (550, 'px')}\npoint (250, 354)\nraise ValueError(550, 'x')",
  '  File "/usr/lib/python3.11/smtplib.py", line 550, in sendmail\n    raise SMTPDataError(code, resp)',
  String.raw`send: b'From: a@example.com\r\n\r\n550 5.1.1 unknown\r\n.\r\n'`,
];
