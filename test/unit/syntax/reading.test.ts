import { describe, expect, test } from "vitest";
import { readingsOf as readText } from "./read-marked";

describe("the command that a line says was answered", () => {
  const smtp =
    "Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<a@example.net>, relay=x, delay=1";
  const smtpd = "Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE:";
  const exim = "2026-11-21 21:30:09 1xUsev-000maX-34 ** a@example.org R=r T=t H=x [192.0.2.1]:";
  const remote = `${exim} SMTP error from remote mail server after`;
  const sendmail = "Nov 21 21:38:35 mail sendmail[12001]: 6ALLcZqv012001:";
  test.each([
    [
      `${smtp}, dsn=5.1.1, status=bounced (host x said: 550 5.1.1 y (in reply to RCPT TO command))`,
      "RCPT",
    ],
    [
      `${smtp}, dsn=5.1.1, status=bounced (host x said: 550 5.1.1 y (in reply to MAIL FROM command))`,
      "MAIL",
    ],
    [
      `${smtp}, dsn=5.1.1, status=bounced (host x said: 550 5.1.1 y (in reply to DATA command))`,
      "DATA",
    ],
    [
      `${smtp}, dsn=5.1.1, status=bounced (host x said: 550 y (in reply to end of DATA command))`,
      "END-OF-DATA",
    ],
    [
      `${smtp}, dsn=4.7.0, status=deferred (TLS is required, but host x refused to start TLS: 454 4.7.0 y)`,
      "STARTTLS",
    ],
    [`${smtp}, dsn=4.3.2, status=deferred (host x refused to talk to me: 421 4.3.2 y)`, undefined],
    [`${smtp}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1)`, undefined],
    [
      `${smtpd} reject: RCPT from x[192.0.2.1]: 554 5.7.1 <y>: Relay access denied; from=<z> to=<y> proto=ESMTP helo=<x>`,
      "RCPT",
    ],
    [
      `${smtpd} reject: VRFY from x[192.0.2.1]: 504 5.5.2 <y>: Recipient address rejected; to=<y> proto=ESMTP helo=<x>`,
      "VRFY",
    ],
    [
      `${smtpd} reject: CONNECT from x[192.0.2.1]: 554 5.7.1 <x>: Client host rejected; proto=SMTP`,
      "CONNECT",
    ],
    [
      `${smtpd} milter-reject: END-OF-MESSAGE from x[192.0.2.1]: 5.7.1 y; from=<z> to=<y> proto=ESMTP helo=<x>`,
      "END-OF-DATA",
    ],
    [`${remote} RCPT TO:<a@example.org>: 550 no`, "RCPT"],
    [`${remote} pipelined MAIL FROM:<b@example.org> SIZE=8491: 530 5.7.0 no`, "MAIL"],
    [`${remote} pipelined end of data: 550 no`, "END-OF-DATA"],
    [`${remote} pipelined DATA: 451 no`, "DATA"],
    [`${remote} initial connection: 554 no`, "CONNECT"],
    [
      "2026-11-21 21:29:55 H=x [192.0.2.25] F=<b@example.com> rejected RCPT <a@example.net>: 550 no",
      "RCPT",
    ],
    ["2026-11-21 21:29:55 H=x [192.0.2.25] rejected MAIL <a@example.net>: 5.7.1 no", "MAIL"],
    [
      "2026-11-21 21:29:55 1xUsev-000maX-34 H=x [192.0.2.25] rejected after DATA: 550 no",
      "END-OF-DATA",
    ],
    ["2026-11-21 21:29:36 plain authenticator failed for (x) [192.0.2.25]: 535 Incorrect", "AUTH"],
    [`${sendmail} ruleset=check_rcpt, arg1=<a@example.net>, relay=x, reject=550 5.7.1 no`, "RCPT"],
    [`${sendmail} ruleset=check_mail, arg1=<a@example.net>, relay=x, reject=550 5.7.1 no`, "MAIL"],
    [
      `${sendmail} ruleset=check_relay, arg1=x, arg2=192.0.2.1, relay=x, reject=421 4.3.2 no`,
      "CONNECT",
    ],
    [`${sendmail} Milter: data, reject=550 5.7.1 Command rejected`, "END-OF-DATA"],
    [`${sendmail} mx.example.org.: SMTP DATA-2 protocol error: 541 no`, "END-OF-DATA"],
    [`${sendmail} mx.example.org.: SMTP RCPT protocol error: 999 no`, "RCPT"],
  ])("%s", (line, asked) => {
    expect(readText(line)[0]?.asked).toBe(asked);
  });
});

describe("who speaks in a log of a conversation", () => {
  const server = (code: string, more: boolean) => ({ by: "server", code, more });
  const client = { by: "client" };
  test.each([
    ["Nov 21 21:23:28 mail postfix/smtpd[1]: > x[192.0.2.1]: 250-SIZE 500000", server("250", true)],
    ["Nov 21 21:23:28 mail postfix/smtpd[1]: < x[192.0.2.1]: RCPT TO:<a@example.net>", client],
    ["Nov 21 21:23:28 mail postfix/smtp[1]: < x[192.0.2.1]:25: 550 5.1.1 no", server("550", false)],
    ["Nov 21 21:23:28 mail postfix/smtp[1]: > x[192.0.2.1]:25: RCPT TO:<a@example.net>", client],
    ["Nov 21 21:38:35 mail sendmail[1]: 6ALLcZqv012001: --- 550 5.1.1 no", server("550", false)],
    ["Nov 21 21:38:35 mail sendmail[1]: 6ALLcZqv012001: <-- RCPT TO:<a@example.net>", client],
    ["192391   SMTP<< 250-mx1.example.com", server("250", true)],
    ["192391   SMTP>> EHLO mail.example.net", client],
    ["192391   SMTP|> RCPT TO:<a@example.net>", client],
    ["Connecting to mx.example.com [192.0.2.27]:25 ... connected", { by: "session" }],
  ])("%s", (line, speech) => {
    expect(readText(line)[0]?.speech).toMatchObject(speech);
  });

  test("the text's column is what stands behind the code, or the command", () => {
    const line = "192391   SMTP<< 250-mx1.example.com";
    const text = readText(line)[0]?.speech;
    expect(text?.by === "server" && line.slice(text.text)).toBe("mx1.example.com");
  });
});

describe("lines that speak of one event", () => {
  test("all fields of a recipient are one block, which a blank line ends", () => {
    const blocks = readText(
      "Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; x\nDiagnostic-Code: smtp; 550 5.1.1 no\n such user\nX-Other: y\n\nAction: failed\n\nX-Other: y",
    ).map((reading) => reading?.block);
    const dsn = "dsn";
    expect(blocks).toEqual([
      dsn,
      dsn,
      dsn,
      dsn,
      dsn,
      dsn,
      dsn,
      undefined,
      dsn,
      undefined,
      undefined,
    ]);
  });

  test("so is a recipient's record in Postfix's defer log", () => {
    const blocks = readText(
      "recipient=a@example.org\nstatus=4.0.0\ndiag_text=451 later\n\nrecipient=b@example.org",
    ).map((reading) => reading?.block);
    const record = "postfix record";
    expect(blocks).toEqual([record, record, record, undefined, record]);
  });
});
