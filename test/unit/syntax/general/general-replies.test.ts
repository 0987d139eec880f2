import { describe, expect, it } from "vitest";
import { readGenerally as read } from "./read-generally";

describe("a reply code by its digits, in a line of mail", () => {
  // RFC 5321 section 4.2.1 gives the second digit its meaning; these are SMTP's own.
  it.each("211 214 220 221 235 250 251 252 334 354 421 422 431 451 500 504 511 550 571".split(" "))(
    "%s may be one",
    (code) => {
      expect(read(`smtp said: ⟦${code}⟧ xyz`)).toBe(`smtp said: ⟦${code}⟧ xyz`);
    },
  );

  // HTTP's, FTP's and NNTP's, and two ports.
  it.each(
    "200 210 213 215 222 226 230 234 240 260 331 350 400 404 420 429 505 560 443 465".split(" "),
  )("%s is none", (code) => {
    expect(read(`smtp said: ${code} xyz`)).toBe(`smtp said: ${code} xyz`);
  });
});

describe("a reply code by its line", () => {
  it.each([
    "smtp said: ⟦421⟧ Service Unavailable",
    "inbox reason: ⟦512⟧ user is absent",
    "server said: ⟦554⟧ transaction failed",
    "server said: ⟦550⟧ ⟦5.1.1⟧ xyz",
    "HTTP error for recipient: ⟦550⟧ ⟦5.1.1⟧ no",
    "smtp said ⟦550⟧ ⟦5.1.1⟧ 3x failed",
    "smtp mail.reply_code=⟦550⟧",
    'mail smtp_code:  "⟦550⟧"',
    "mail for anna was refused: smtp=⟦550⟧",
    "mail for anna was refused: last_smtp=⟦550⟧",
    "mail for anna was refused: smtprc=⟦550⟧",
    "mail for anna was refused: last.smtp_rc=⟦550⟧",
    "deliver code=⟦550⟧,'authentication failed'",
    "deliver code=⟦550⟧, 'authentication failed'",
    "deliver code=⟦550⟧,b'authentication failed'",
    "deliver code=⟦550⟧, b'authentication failed'",
    "smtp S: ⟦550⟧",
    "recipient status code=⟦550⟧",
    "recipient reply_code=⟦503⟧, mailbox of anna",
    "smtp said: ⟦550⟧ user unknown, 0010: 35 35 30 20 x",
    "0010: 35 smtp error ⟦550⟧ user unknown",
    "00100000: 35353530 smtp error ⟦550⟧ user unknown",
    "smtp said: ⟦250⟧-one\n⟦250⟧ Fifth",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    "inbox reason: 511 user is absent",
    "HTTP error 550 5.1.1 no",
    "smtp said 550 5.1.1 12",
    "smtp said 550 5.1.1 1.25 x",
    "smtp said 550 5.1.1  7 x",
    "smtp localhost:550 user unknown",
    "smtp mx.example.org:550 user unknown",
    "mail host mx-1.smtp:550 user unknown",
    "mail host mx1.smtp:550 user unknown",
    "recipient status code=503, mailbox of anna",
    "0010: 35 35  30 20 550 5.1.1 smtp user unknown",
    "smtp said: ⟦250⟧ ok\n250 Fifth Avenue",
  ])("none in %s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("a line behind another protocol's", () => {
  const spoken: readonly string[] = [
    ...["HTTP/1.1 200 OK", "< HTTP/1.1 200 OK", "SIP/2.0 100 Trying", "+OK", "-ERR", "* OK"],
    ...["GET / HTTP/1.1", "> POST /x/y HTTP/1.1", "REGISTER sip:a SIP/2.0", "USER anna"],
    ...["TYPE A", "TYPE I", "MODE READER", "220 FTP", "220-x FTP", "220 my news"],
  ];
  it.each(spoken)("is none of SMTP's: %s", (line) => {
    expect(read(`${line}\n550 mailbox of anna`)).toBe(`${line}\n550 mailbox of anna`);
  });

  it.each(["GET HTTP/1.1", "TYPE X", "x HTTP/1.1", "220x FTP"])("is, behind %s", (line) => {
    expect(read(`${line}\n⟦550⟧ mailbox of anna`)).toBe(`${line}\n⟦550⟧ mailbox of anna`);
  });

  it("is forgotten after more than three lines", () => {
    const three = "HTTP/1.1 200 OK\nx\nx\nx";
    expect(read(`${three}\n550 mailbox of anna`)).toBe(`${three}\n550 mailbox of anna`);
    expect(read(`${three}\nx\n⟦550⟧ mailbox of anna`)).toBe(`${three}\nx\n⟦550⟧ mailbox of anna`);
  });
});
