/** Beginnings of lines that a format takes for its own. */
export const heads = [
  "",
  "Nov 21 21:16:42 mail postfix/smtp[1]: ABCDE: to=<x>, dsn=5.1.1, status=bounced (host x said: ",
  "Nov 21 21:16:42 mail postfix/cleanup[1]: ABCDE: reject: header ",
  "2026-11-21 21:30:09 1xUsev-000maX-34 ** a: SMTP error from remote mail server after RCPT TO:<",
  "Nov 21 21:16:42 mail sendmail[1]: X: to=<>, dsn=5.1.1, reply=",
  "Diagnostic-Code: smtp; ",
  '{"queue_name": "x", ',
  '{"log":"',
  '{"event":"bounce","reason":"',
  "mailer: remote server said ",
  "<x@example.com>:",
];

/** What makes a long line costly to read when it is repeated. */
export const bits = [
  "<",
  "550 5.1.1 ",
  "550-",
  " said: ",
  "from MTA(",
  '"delay_reason": "',
  " ",
  "\\n550-",
  '{"',
  "@",
  "http://",
  "a",
];
