import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);

describe("curl --trace-ascii", () => {
  const connected = "== Info: Connected to mx.example.com (192.0.2.25) port 25 (#0)";
  const received = (row: string) => `${connected}\n<= Recv header, 36 bytes (0x24)\n${row}`;
  const sent = (row: string, what = "header") =>
    `${connected}\n=> Send ${what}, 36 bytes (0x24)\n${row}`;

  it.each([
    received("0000: ⟦220⟧ mx.example.com ESMTP"),
    received("0000: ⟦220⟧-mx.example.com ESMTP\n0040: 550 5.1.1"),
    received("0000: 550550 bytes"),
    received("00000000: 550 5.1.1"),
    sent("0000: RCPT TO:<550@x.org>"),
    sent("0000: 550 5.1.1 no", "data"),
    `${connected}\n== Info: RCPT failed: ⟦550⟧`,
    `${connected}\n== Info: MAIL failed: ⟦550⟧`,
    `${connected}\n== Info: DATA failed: ⟦554⟧`,
    `${connected}\n== Info: Command failed: ⟦550⟧`,
    `${connected}\n== Info: Got unexpected smtp-server response: ⟦421⟧`,
    `${connected}\n== Info: STARTTLS denied, code ⟦454⟧`,
    `${connected}\n== Info: something 550`,
    "== Info: RCPT failed: 550",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it.each([
    [connected, { by: "session" }],
    ["== Info:   Trying 192.0.2.25:25...", { by: "session" }],
    [received("0000: 220-mx.example.com ESMTP"), { by: "server", code: "220", more: true }],
    [sent("0000: EHLO me"), { by: "client", verb: "EHLO" }],
  ])("%j", (text, speech) => expect(last(text)).toMatchObject({ format: "curl-trace", speech }));

  it.each([
    `${connected} x`.replace("== Info: ", "=== Info: "),
    "<= Recv header, 36 bytes",
    "x <= Recv header, 36 bytes (0x24)",
    "<= Recv header, 36 bytes (0x24) x",
    "0000: 220 mx",
    received("000: 220 mx"),
    received("x0000: 220 mx"),
  ])("%j is none of it", (text) => expect(last(text)?.format).not.toBe("curl-trace"));

  it("is silent where the client sends data", () => {
    expect(last(sent("0000: QUIT", "data"))?.speech).toBeUndefined();
    expect(last("== Info: Connection #0 to host x left intact")?.speech).toBeUndefined();
  });
});

describe("fetchmail -vv", () => {
  it.each([
    "fetchmail: SMTP< ⟦220⟧ mx\nfetchmail: SMTP> HELO me",
    "fetchmail: ESMTP< ⟦250⟧ mx",
    "fetchmail: LMTP< ⟦250⟧ mx",
    "fetchmail: SMTP error: ⟦550⟧ no",
    "fetchmail: LMTP error: ⟦550⟧-no\n⟦550⟧ end\n550 words",
    "Nov 21 10:20:05 mail fetchmail[550]: SMTP error: ⟦554⟧ no",
    "fetchmail: SMTP error: 5541 items",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("is fetchmail's", () => {
    for (const line of ["fetchmail: SMTP error: 550 no", "fetchmail: ESMTP> MAIL FROM:<a@x.org>"])
      expect(last(line)?.format, line).toBe("fetchmail");
    expect(last("SMTP error: 550 no")?.format).not.toBe("fetchmail");
    expect(last("Nov 21 10:20:05 mail other[5]: SMTP error: 550 no")?.format).not.toBe("fetchmail");
    expect(last("x fetchmail: SMTP error: 550 no")?.format).not.toBe("fetchmail");
  });
});

describe("git send-email", () => {
  const log = "OK. Log says:\nServer: mx.example.com";

  it.each([
    `${log}\nMAIL FROM:<550@x.org>\nRCPT TO:<551@x.org>\nFrom: a\n\nResult: ⟦250⟧ ok`,
    `${log}\n folded 550\nX-Mailer_1: 550\nResult: ⟦250⟧`,
    `${log}\nwords\nResult: 250 ok`,
    `${log}\nResult: OK\nResult: 250 ok`,
    `${log}\nResult: 650 ok`,
    `${log}\nResult: 2501`,
    "x OK. Log says:\nResult: 250 ok",
    "⟦5.7.26⟧ This mail has been blocked\n⟦5.7.26⟧ end",
    "⟦5.7.1⟧  Unauthenticated sender",
    "⟦4.2.0⟧ <b@example.org> recipient later",
    "⟦5.2.2⟧ The mailbox is full",
    "⟦5.7.1⟧ Access denied to relay",
    "5.7.26 Database server",
    "5.7.26 this mail",
    "6.7.26 This mail",
    "Nov 21 21:16:42 x y[5]: 5.7.26 Mailbox of version",
  ])("%j", (text) => expect(remarked(text)).toBe(text));
});

describe("Go's errors", () => {
  it.each([
    "gomail: could not send email 1: ⟦554⟧ no",
    "gomail: could not send email 12: ⟦450⟧ later\n⟦4.2.0⟧ more",
    "gomail: could not send email x: 554 items",
    "gomail: could not send email 1: 5541 items",
    "*email.loginAuth auth: ⟦535⟧ ⟦5.7.8⟧ no",
    "email.plainauth auth: ⟦535⟧ no",
    "SMTP RCPT TO error: ⟦550⟧ ⟦5.1.1⟧ no",
    "smtp: MAIL FROM error: ⟦450⟧ ⟦4.1.8⟧ no",
    "STARTTLS error: ⟦454⟧ ⟦4.7.0⟧ no",
    "writer close error: ⟦554⟧ ⟦5.7.1⟧ no\n⟦5.7.1⟧ more",
    "DATA error: 554 items",
    "x DATA rows error: 554 5 items",
    '&textproto.Error{Code:⟦550⟧, Msg:"⟦5.1.1⟧ no"} 550',
    "&textproto.Error{Code:⟦550⟧ Msg:⟦5.1.1⟧ no}",
    '&smtp.SMTPError{Code:⟦554⟧, EnhancedCode:smtp.EnhancedCode{5, 7, 1}, Message:"no"}',
    '&textproto.Error{Code:5501, Msg:"no"}',
    '&other.Error{Code:550, Msg:"no"}',
    '&textproto.Error{Code:⟦550⟧, Msg:"no such',
  ])("%j", (text) => expect(remarked(text)).toBe(text));
});

describe("KumoMTA's bounces", () => {
  const id = "1d98076abbbc11ed940250ebf67f9550";
  it.each([
    `Bounce! id=${id}, from=550@x.org code=⟦550⟧ age=554`,
    `Bounce! id=${id}, from= code=⟦421⟧ age=5`,
    `Bounce! id=${id}, from=550@x.org code=5501 age=554`,
  ])("%s", (line) => expect(remarked(line)).toBe(line));

  it.each([
    `Bounce! id=${id}x, from=550@x.org code=550 age=554`,
    `x Bounce! id=${id}, from=550@x.org code=550 age=554`,
  ])("%s is none", (line) => expect(last(line)?.format).not.toBe("kumomta"));
});
