import { expect, test } from "vitest";
import { syslogLine } from "../../../server/src/syntax/syslog";

test.each([
  ["Nov 21 21:16:42 mail postfix/smtpd[678]: hello", "postfix/smtpd", "hello"],
  ["Nov  1 21:16:42 mail sendmail[678]: hello", "sendmail", "hello"],
  ["Nov 21 2026 21:16:42 mail sm-mta[678]: hello", "sm-mta", "hello"],
  ["Nov 21 21:16:42.123456 mail exim: hello", "exim", "hello"],
  ["<22>Nov 21 21:16:42 mail dma[1445.56123eadcb30]: hello", "dma", "hello"],
  ["2026-11-21T21:29:00.268870+00:00 mail postfix/smtpd[1]: hello", "postfix/smtpd", "hello"],
  ["2026-11-21T21:29:00Z mail postfix/smtpd[1]: hello", "postfix/smtpd", "hello"],
  ["<22>1 2026-11-21T21:29:07.821542+00:00 mail postfix 185585 - -  hello", "postfix", " hello"],
  ['<22>1 2026-11-21T21:29:07Z mail postfix 1 ID [a@1 b="c"] hello', "postfix", "hello"],
  ["/var/log/mail.log:Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
  ["mail.log:550:Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
  ["mail-1  | Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
  ["2026-11-21 21:31:45.320 [189294] hello", undefined, undefined],
  ["550 5.1.1 hello", undefined, undefined],
  ["Nov 21 21:16:42 mail", undefined, undefined],
  ["", undefined, undefined],
])("%s", (line, program, message) => {
  const read = syslogLine(line);
  expect(read?.program).toBe(program);
  expect(read && line.slice(read.message)).toBe(message);
});
