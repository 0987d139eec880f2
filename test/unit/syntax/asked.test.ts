import { describe, expect, it } from "vitest";
import type { Asked } from "../../../server/src/syntax/reading";
import { lastReading } from "./read-marked";

/** A line in which a code stands, or lines of which the last one has it, and the command that was answered. */
type Row = readonly [lines: string, asked: Asked | undefined];

const head = "Nov 21 21:16:42 mail";
const sendmail = `${head} sendmail[12001]: 6ALLcZqv012001:`;
const uuid = "232E7A64-E421-4243-B846-0CECA7873550";
const haraka = (stage: string) =>
  `2026-11-21T21:46:08.736Z [NOTICE] [${uuid}.1] [core] ${stage} code=DENY msg="5.1.1 no such user"`;
const hook = (name: string) =>
  `2026-11-21T21:46:08.736Z [INFO] [${uuid}.1] [core] hook=${name} plugin=x function=y params="" retval=DENY msg="5.7.1 no"`;
const chasquid = "2026-11-21 21:25:51.990137 _";
const dma = `${head} dma[1451.55ed5cfeab30]: remote delivery to mx.example.net [192.0.2.1] failed after`;
const qmail = "delivery 5: failure: 192.0.2.25";
const said = "Remote_host_said:_550_no/";
const msmtp = (error: string) =>
  `Nov 21 10:20:05 host=192.0.2.25 tls=off auth=off from=a@example.net recipients=b@example.com smtpstatus=550 smtpmsg='550 no' errormsg='${error}' exitcode=EX_X`;
const stalwart = (event: string) =>
  `INFO It was rejected (delivery.${event}) queueId = 3135, hostname = "mx.example.com", code = 550, details = "5.1.1 no"`;
const task = `${head} amavis[563]: (00563-04)`;

const rows: Readonly<Record<string, readonly Row[]>> = {
  amavis: [
    [`${task} smtp resp to MAIL (pip): 451 4.7.1 later`, "MAIL"],
    [`${task} smtp resp to RCPT (pip) (<b@example.org>): 550 5.1.1 no`, "RCPT"],
    [`${task} smtp resp to DATA (pip): 503 5.5.1 no`, "DATA"],
    [`${task} lmtp resp to data-dot (<b@example.org>): 451 4.3.0 no`, "END-OF-DATA"],
    [`${task} smtp resp to greeting: 421 4.3.2 no`, "CONNECT"],
    [`${task} (!)Negative SMTP resp. to DATA (dot): 503 5.5.1 no`, "DATA"],
  ],
  chasquid: [
    [
      `${chasquid} conn.go:298        SMTP.Conn 192.0.2.1:48672: error: RCPT failed: 550  no`,
      "RCPT",
    ],
    [
      `${chasquid} conn.go:298        SMTP.Conn 192.0.2.1:48672: error: EHLO failed: 501  no`,
      "EHLO",
    ],
    [
      `${chasquid} smtp.go:98          Courier.SMTP b@example.org: error: DATA 554 5.7.1 no`,
      "DATA",
    ],
    [
      `${chasquid} smtp.go:98          Courier.SMTP b@example.org: error: DATA closing 554 5.7.1 no`,
      "END-OF-DATA",
    ],
    [
      `${chasquid} smtp.go:98          Courier.SMTP b@example.org: error: MAIL+RCPT 550 5.1.1 no`,
      undefined,
    ],
  ],
  courier: [
    [
      `${head} courieresmtpd: error,relay=::ffff:192.0.2.5,from=<a@b.example>,to=<c@d.example>: 550 no`,
      "RCPT",
    ],
    [`${head} courieresmtpd: error,relay=::ffff:192.0.2.5,from=<a@b.example>: 517 no`, "MAIL"],
    [`${head} courieresmtpd: error,relay=::ffff:192.0.2.5,from=<a@b.example>: 417-no`, "MAIL"],
    [`${head} courieresmtpd: error,relay=::ffff:192.0.2.5,from=<a@b.example>: 523 no`, undefined],
  ],
  dma: [
    [`${dma} connect: 554 no`, "CONNECT"],
    [`${dma} MAIL FROM: 550 no`, "MAIL"],
    [`${dma} RCPT TO: 451 4.7.1 no`, "RCPT"],
    [`${dma} DATA: 451 4.7.1 no`, "DATA"],
    [`${dma} final DATA: 554 no`, "END-OF-DATA"],
  ],
  dovecot: [
    [`${head} dovecot: lmtp(a)<5><x>: msgid=<5>: x: RCPT TO failed: 550 no`, "RCPT"],
    [`${head} dovecot: lmtp(a)<5><x>: msgid=<5>: x: MAIL failed: 550 no`, "MAIL"],
    [`${head} dovecot: lmtp(a)<5><x>: msgid=<5>: rejected: 550 no`, undefined],
  ],
  esmtp: [
    ["Connected to MTA\nFrom a@example.net: 550 no", "MAIL"],
    ["Connected to MTA\nTo b@example.net: 550 no", "RCPT"],
    ["Connected to MTA\nMessage sent: 250 ok", "END-OF-DATA"],
    ["0 (null)\nb@example.net: 554 no", undefined],
  ],
  gosmtp: [
    ["2026/03/04 10:11:12 SMTP RCPT TO error: 550 5.1.1 no", "RCPT"],
    ["2026/03/04 10:11:12 MAIL FROM error: 550 5.1.8 no", "MAIL"],
    ["2026/03/04 10:11:12 smtp: DATA error: 554 5.7.1 no", "DATA"],
    ["2026/03/04 10:11:12 AUTH error: 535 5.7.8 no", "AUTH"],
    ["2026/03/04 10:11:12 auth error: 535 5.7.8 no", "AUTH"],
    ["2026/03/04 10:11:12 EHLO error: 501 5.5.4 no", "EHLO"],
    ["2026/03/04 10:11:12 STARTTLS error: 454 4.7.0 no", "STARTTLS"],
    ["2026/03/04 10:11:12 writer close error: 554 5.7.1 no", "END-OF-DATA"],
    ['err="*email.loginAuth auth: 535 5.7.3 no"', "AUTH"],
    ["gomail: could not send email 1: 554 no", undefined],
  ],
  haraka: [
    [haraka("connect"), "CONNECT"],
    [hook("helo"), "HELO"],
    [hook("ehlo"), "EHLO"],
    [haraka("sender <a@example.org>"), "MAIL"],
    [haraka("recipient <b@example.net>"), "RCPT"],
    [haraka("message mid=<1@example.org>"), "END-OF-DATA"],
    [hook("lookup_rdns"), "CONNECT"],
    [hook("mail"), "MAIL"],
    [hook("rcpt"), "RCPT"],
    [hook("data"), "DATA"],
    [hook("data_post"), "END-OF-DATA"],
    [hook("queue"), "END-OF-DATA"],
    [
      `2026-11-21T21:46:19.904Z [INFO] [${uuid}.1.1] [outbound] recipient <b@example.net> rejected: 550 5.1.1 no`,
      "RCPT",
    ],
    [
      `2026-11-21T21:46:19.904Z [INFO] [${uuid}.1.1] [outbound] bouncing mail: 550 5.1.1 no`,
      undefined,
    ],
  ],
  "iis-smtp": [
    [
      "2026-11-21 05:28:21 192.0.2.31 app SMTPSVC1 WEB1 192.0.2.5 0 DATA - + 354 0 0 27 0 SMTP - - - -",
      "DATA",
    ],
    [
      "2026-11-21 05:28:21 192.0.2.31 app SMTPSVC1 WEB1 192.0.2.5 0 DATA - +<x@WEB1> 250 0 122 2560 16 SMTP - - - -",
      "END-OF-DATA",
    ],
    [
      "2026-11-21 05:28:21 192.0.2.31 app SMTPSVC1 WEB1 192.0.2.5 0 RCPT - +TO:<c@example.net> 550 0 0 27 0 SMTP - - - -",
      "RCPT",
    ],
  ],
  javamail: [
    ["com.sun.mail.smtp.SMTPAddressFailedException: 550 no", "RCPT"],
    ["com.sun.mail.smtp.SMTPAddressSucceededException: 250 ok", "RCPT"],
    ["com.sun.mail.smtp.SMTPSenderFailedException: 550 no", "MAIL"],
    ["javax.mail.AuthenticationFailedException: 535 no", "AUTH"],
    ["com.sun.mail.smtp.SMTPSendFailedException: 552 no", undefined],
    [
      "javax.mail.MessagingException: Got bad greeting from SMTP host: 192.0.2.25, port: 25, response: 554 no",
      "CONNECT",
    ],
  ],
  mailenable: [
    [
      "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\t\t\t220 mx ESMTP\t0\t0",
      "CONNECT",
    ],
    [
      "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\tCONN\t\t220 mx ESMTP\t0\t0",
      "CONNECT",
    ],
    [
      "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\tEHLO\tEHLO x\t250 mx\t0\t0",
      "EHLO",
    ],
    [
      "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\tDATA\tDATA\t354 go\t0\t0",
      "DATA",
    ],
    [
      "10/19/26 00:00:25\tSMTP-OU\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\tDATE\t.\t250 ok\t0\t0",
      "END-OF-DATA",
    ],
    [
      "10/19/26 00:00:25\tSMTP-IN\tFE7A5EF7F5334F7A.MAI\t816\t198.51.100.14\tXXXX\tx\t503 no\t0\t0",
      undefined,
    ],
    [
      "#Fields: date time c-ip agent account s-ip s-port cs-method cs-uristem cs-uriquery s-computername sc-bytes cs-bytes cs-username\n2026-10-19 00:00:25 198.51.100.14 SMTP-IN - 192.0.2.25 816 - - 220+mx+ESMTP - 43 250 -",
      "CONNECT",
    ],
  ],
  mailkit: [["MailKit.Security.AuthenticationException: 535: 5.7.8 Error: no", "AUTH"]],
  msmtp: [
    [msmtp("recipient address b@example.com not accepted by the server"), "RCPT"],
    [msmtp("envelope from address a@example.net not accepted by the server"), "MAIL"],
    [msmtp("authentication failed (method PLAIN)"), "AUTH"],
    [msmtp("command STARTTLS failed"), "STARTTLS"],
    [msmtp("cannot get initial OK message from server"), "CONNECT"],
    [msmtp("the mail was not accepted by the server"), undefined],
  ],
  "nginx-mail": [["Auth-Error-Code: 535 5.7.8", "AUTH"]],
  nodemailer: [
    ["Error: Invalid greeting. response=554 no: 554 no", "CONNECT"],
    ["Error: Invalid EHLO. response=501 no", "EHLO"],
    ["Error: Invalid HELO. response=501 no", "HELO"],
    ["Error: Invalid login: 535 5.7.8 no", "AUTH"],
    ["Error: Error upgrading connection with STARTTLS: 454 4.7.0 no", "STARTTLS"],
    ["Error: Mail command failed: 550 5.1.8 no", "MAIL"],
    ["Error: Recipient command failed: 550 5.1.1 no", "RCPT"],
    ["Error: Can't send mail - all recipients were rejected: 550 5.1.1 no", "RCPT"],
    ["Error: Data command failed: 554 5.7.1 no", "DATA"],
    ["Error: Message failed: 554 5.7.1 no", "END-OF-DATA"],
    ["Error: Client terminated the connection: 421 4.4.2 no", undefined],
  ],
  nullmailer: [
    ["smtp: Succeeded: 250 2.6.0 ok", "END-OF-DATA"],
    ["smtp: Failed: 550 no", undefined],
  ],
  phpmailer: [
    ["SMTP ERROR: MAIL FROM command failed: 530 no", "MAIL"],
    ["SMTP ERROR: RCPT TO command failed: 550 no", "RCPT"],
    ["SMTP ERROR: DATA END command failed: 554 no", "END-OF-DATA"],
    ["SMTP ERROR: DATA command failed: 554 no", "DATA"],
    ["SMTP ERROR: Password command failed: 535 5.7.8 no", "AUTH"],
    ["SMTP ERROR: Username command failed: 535 5.7.8 no", "AUTH"],
    ["SMTP ERROR: User & Password command failed: 535 5.7.8 no", "AUTH"],
    ["SMTP ERROR: AUTH command failed: 535 5.7.8 no", "AUTH"],
    ["SMTP ERROR: STARTTLS command failed: 454 4.7.0 no", "STARTTLS"],
  ],
  "postfix-queue": [
    [
      "<b@example.com>: host mx[192.0.2.1] said: 550\n    5.1.1 no (in reply to RCPT TO command)",
      "RCPT",
    ],
    ["<b@example.com>: host mx[192.0.2.1] said: 550\n    5.1.1 no (in reply to end", "END-OF-DATA"],
    [
      "<b@example.com>: host mx[192.0.2.1] said:\n    554 5.7.1 no (in reply to end of DATA",
      "END-OF-DATA",
    ],
    [
      '{"queue_name": "deferred", "queue_id": "1", "recipients": [{"address": "b@example.com", "delay_reason": "host x[192.0.2.1] said: 451 4.7.1 no (in reply to RCPT TO command)"}, {"address": "c@example.com", "delay_reason": "host x[192.0.2.1] said: 451 4.7.1 \\"no\\" (in reply to RCPT TO command)"}]}',
      "RCPT",
    ],
    [
      '{"queue_name": "deferred", "queue_id": "1", "recipients": [{"address": "b@example.com", "delay_reason": "host x[192.0.2.1] said: 451 4.7.1 no (in reply to RCPT TO command)"}, {"address": "c@example.com", "delay_reason": "host x[192.0.2.1] said: 451 4.7.1 no (in reply to DATA command)"}]}',
      undefined,
    ],
  ],
  opensmtpd: [
    ["a3d16789fbf64ed0 mta error reason=AUTH rejected: 535 5.7.8 no", "AUTH"],
    ['a3d16789fbf64ed0 mta error reason="AUTH rejected: 535 5.7.8 no"', "AUTH"],
    [
      '0abb1d2be2a61a83 smtp failed-command command="RCPT TO:<v@example.com>" result="550 no"',
      "RCPT",
    ],
    ['0abb1d2be2a61a83 smtp event=bad-input command="DATA" result="503 5.5.1 no"', "DATA"],
    ['0abb1d2be2a61a83 smtp bad-input result="500 5.5.1 no"', undefined],
    [
      `${head} smtpd[5]: smtp-in: Bad input on session 1f55bdcdf16e28a3: "MAIL FROM:<a@example.com>" => 421 4.3.0 no`,
      "MAIL",
    ],
  ],
  pflogsumm: [
    ["        23   host x[192.0.2.1] said: 451 4.7.1 no (in reply to RCPT TO command)", "RCPT"],
    [
      "       452   TLS is required, but host x[192.0.2.1] refused to start TLS: 454 4.7.0 no",
      "STARTTLS",
    ],
  ],
  qmail: [
    [`delivery 5: failure: Connected_to_192.0.2.25_but_greeting_failed./${said}`, "CONNECT"],
    [`delivery 5: failure: Connected_to_192.0.2.25_but_my_name_was_rejected./${said}`, "HELO"],
    [`delivery 5: failure: Connected_to_192.0.2.25_but_sender_was_rejected./${said}`, "MAIL"],
    [`${qmail}_does_not_like_recipient./${said}`, "RCPT"],
    [`${qmail}_failed_on_DATA_command./${said}`, "DATA"],
    [`${qmail}_failed_after_I_sent_the_message./${said}`, "END-OF-DATA"],
    ["delivery 5: success: 192.0.2.25_accepted_message./Remote_host_said:_250_ok/", "END-OF-DATA"],
  ],
  qpsmtpd: [
    [
      "60382 Accepted connection 2/6 from 192.0.2.5 / x\n60382 Plugin x, hook connect returned DENY, no (#5.7.1)",
      "CONNECT",
    ],
    ["60382 Plugin x, hook helo returned DENY, no (#5.7.1)", "HELO"],
    ["60382 Plugin x, hook ehlo returned DENY, no (#5.7.1)", "EHLO"],
    ["60382 Plugin x, hook mail returned DENYSOFT, no (#4.7.1)", "MAIL"],
    ["60382 Plugin rcpt_ok, hook rcpt returned DENY, no (#5.7.1)", "RCPT"],
    ["60382 Plugin x, hook data returned DENY, no (#5.7.1)", "DATA"],
    ["60382 Plugin x, hook data_headers_end returned DENY, no (#5.7.1)", "END-OF-DATA"],
    ["60382 Plugin x, hook data_post returned DENY, no (#5.7.1)", "END-OF-DATA"],
    ["60382 Plugin x, hook data_post_headers returned DENY, no (#5.7.1)", "END-OF-DATA"],
    ["60382 Plugin x, hook queue returned DENY, no (#5.7.1)", "END-OF-DATA"],
    ["60382 deny mail from <a@example.org> (no (#5.7.1))", "MAIL"],
    ["60382 Plugin x, hook logging returned DENY, no (#5.7.1)", undefined],
  ],
  "ruby-net-smtp": [
    ["Net::SMTPAuthenticationError: 535 no", "AUTH"],
    ["Net::SMTPFatalError: 550 no", undefined],
  ],
  sendmail: [
    [`${sendmail} ruleset=check_data, arg1=x, relay=x, reject=554 5.7.1 no`, "DATA"],
    [`${sendmail} ruleset=check_etrn, arg1=x, relay=x, reject=550 5.7.1 no`, "ETRN"],
    [`${sendmail} ruleset=check_vrfy, arg1=x, relay=x, reject=550 5.7.1 no`, "VRFY"],
    [`${sendmail} ruleset=check_expn, arg1=x, relay=x, reject=550 5.7.1 no`, "EXPN"],
    [`${sendmail} ruleset=check_eoh, arg1=x, relay=x, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} ruleset=check_eom, arg1=x, relay=x, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} Milter (x): to=<b@example.net>, reject=451 4.3.2 no`, "RCPT"],
    [`${sendmail} Milter: from=<a@example.org>, reject=451 4.3.2 no`, "MAIL"],
    [`${sendmail} Milter: data, reject=554 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} milter=x, action=connect, reject=550 5.7.1 no`, "CONNECT"],
    [`${sendmail} milter=x, action=mail, reject=550 5.7.1 no`, "MAIL"],
    [`${sendmail} milter=x, action=rcpt, reject=550 5.7.1 no`, "RCPT"],
    [`${sendmail} milter=x, action=header, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} milter=x, action=eoh, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} milter=x, action=body, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} milter=x, action=eom, reject=550 5.7.1 no`, "END-OF-DATA"],
    [`${sendmail} milter=x, action=helo, reject=550 5.7.1 no`, undefined],
  ],
  smtplib: [
    ["smtplib.SMTPSenderRefused: (550, b'5.7.1 no', 'a@example.net')", "MAIL"],
    ["smtplib.SMTPRecipientsRefused: {'b@example.com': (550, b'no')}", "RCPT"],
    ["aiosmtplib.errors.SMTPRecipientRefused: (550, 'no', 'b@example.com')", "RCPT"],
    ["smtplib.SMTPConnectError: (421, b'no')", "CONNECT"],
    ["smtplib.SMTPAuthenticationError: (535, b'5.7.8 no')", "AUTH"],
    ["smtplib.SMTPDataError: (554, b'5.7.1 no')", undefined],
    ["refused: {'x@example.com': (421, 'too busy')}", "RCPT"],
  ],
  ssmtp: [
    [`${head} sSMTP[550]: RCPT TO:<b@example.org> (550 no)`, "RCPT"],
    [`${head} sSMTP[550]: Authorization failed (535 5.7.8 no)`, "AUTH"],
    [`${head} sSMTP[550]: Server didn't like our AUTH LOGIN (530 no)`, "AUTH"],
    [`${head} sSMTP[550]: Server rejected AUTH LOGIN (504 no)`, "AUTH"],
    [`${head} sSMTP[550]: Sent mail for a@example.net (221 2.0.0 bye) uid=1`, "QUIT"],
    [`${head} sSMTP[550]: 554 5.7.1 no`, undefined],
  ],
  stalwart: [
    [stalwart("ehlo-rejected"), "EHLO"],
    [stalwart("mail-from-rejected"), "MAIL"],
    [stalwart("rcpt-to-rejected"), "RCPT"],
    [stalwart("rcpt-to-failed"), "RCPT"],
    [stalwart("message-rejected"), "END-OF-DATA"],
    [stalwart("greeting-failed"), "CONNECT"],
    [stalwart("dsn-perm-fail"), undefined],
  ],
  zimbra: [
    [
      "com.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: Invalid recipient x@example.com: 550 no",
      "RCPT",
    ],
    [
      "com.zimbra.cs.mailclient.smtp.InvalidSenderException: MAIL failed: Invalid sender x@example.com: 550 no",
      "MAIL",
    ],
  ],
  "transcript-curl": [
    ["> MAIL FROM:<a@example.org>\n* MAIL failed: 550", "MAIL"],
    ["curl: (9) Remote access denied: 554", undefined],
    ["curl: (55) MAIL failed: 530", "MAIL"],
    ["curl: (55) RCPT failed: 550", "RCPT"],
    ["curl: (55) DATA failed: 554", "DATA"],
    ["curl: (64) STARTTLS denied, code 454", "STARTTLS"],
    ["curl: (8) Got unexpected smtp-server response: 421", "CONNECT"],
    ["curl: (8) Command failed: 504", undefined],
  ],
};

describe.each(Object.entries(rows))("%s says what was asked", (id, table) => {
  it.each(table)("%s", (lines, asked) => {
    const reading = lastReading(lines);
    expect([reading?.format, reading?.asked]).toEqual([id, asked]);
    expect(reading?.tokens.length).toBeGreaterThan(0);
  });
});

describe("the command that a folded reason of Postfix names in its last line", () => {
  const first = "<b@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 no";
  it.each([
    [`${first} (in\n    reply to RCPT TO command)`, "RCPT"],
    [`${first} (in reply\n    to MAIL FROM command)`, "MAIL"],
    [`${first} (in reply to\n    RCPT TO command)`, "RCPT"],
    [`${first} (in\n    reply to RCPT TO commands)`, undefined],
    [`${first} (in\n    reply to RCPT TO command) and`, undefined],
    [`${first}\n    and more`, undefined],
  ])("%j", (lines, asked) => {
    const reading = lastReading(lines);
    expect([reading?.format, reading?.asked]).toEqual(["postfix-queue", asked]);
  });
});
