import { describe, expect, it } from "vitest";
import { postfixFormAt } from "../../../../server/src/syntax/formats/postfix-form";

const time = "Nov 21 21:16:42 mail";
const refusal = (
  client = "mx.example.org[192.0.2.1]",
  said = "550 5.1.1 <b@example.net>: Recipient address rejected: unknown",
  to = "b@example.net",
) =>
  `${time} postfix/smtpd[95]: NOQUEUE: reject: RCPT from ${client}: ${said}; from=<a@example.org> to=<${to}> proto=ESMTP helo=<mx.example.org>\n`;
const delivery = (
  to = "b@example.net",
  rest = "dsn=5.1.1, status=bounced (host said: 550 5.1.1 <b@example.net>: unknown)",
  relay = "mx.example.net[192.0.2.25]:25",
) =>
  `${time} postfix/smtp[96]: 4F1A219A3E1: to=<${to}>, relay=${relay}, delay=1.2, delays=0.1/0/0.5/0.6, ${rest}\n`;
const form = (line: string) => postfixFormAt(line, 0);

describe("the form of a refusal", () => {
  it("tells the end, the client and the recipient", () => {
    const line = refusal();
    expect(form(line)).toMatchObject({
      end: line.length,
      client: "mx.example.org",
      recipient: "b@example.net",
    });
    expect(form(refusal("unknown[2001:db8::1]"))?.client).toBe("2001:db8::1");
    expect(postfixFormAt(`x\n${line}`, 2)?.end).toBe(line.length + 2);
    expect(form(line.replace("\n", "\r\n"))?.end).toBe(line.length + 1);
  });

  it("is the same for another time, process, client, sender and recipient", () => {
    const other = refusal("unknown[192.0.2.9]", undefined, "c@example.net")
      .replace("21:16:42", "21:17:43")
      .replace("[95]", "[97]")
      .replace("<a@example.org>", "<>")
      .replace("550 5.1.1 <b@example.net>", "550 5.1.1 <c@example.net>");
    expect(form(other)?.said).toBe(form(refusal())?.said);
  });

  it.each([
    refusal(undefined, "550 5.1.2 <b@example.net>: Recipient address rejected: unknown"),
    refusal(undefined, "450 4.1.1 <b@example.net>: Recipient address rejected: unknown"),
    refusal(undefined, "550 5.1.1 <b@example.net>: Relay access denied"),
    refusal().replace("RCPT", "VRFY"),
    refusal().replace("smtpd[", "smtp["),
    refusal().replace(" mail ", " mail2 "),
  ])("is another where another thing is said: %s", (line) => {
    expect(form(line)).toBeDefined();
    expect(form(line)?.said).not.toBe(form(refusal())?.said);
  });
});

describe("the form of a delivery", () => {
  it("tells the end and the recipient", () => {
    const line = delivery();
    expect(form(line)).toMatchObject({ end: line.length, recipient: "b@example.net" });
    expect(form(line)?.client).toBeUndefined();
  });

  it("is the same for another queue id, delay and recipient", () => {
    const other = delivery("c@example.net")
      .replace("4F1A219A3E1", "4bXyZ12345Pqrst")
      .replace("delay=1.2, delays=0.1/0/0.5/0.6", "conn_use=2, delay=7, delays=1/2/3/4")
      .replace("to=<c@example.net>,", "to=<c@example.net>, orig_to=<d@example.net>,")
      .replace("5.1.1 <b@example.net>", "5.1.1 <c@example.net>");
    expect(form(other)?.said).toBe(form(delivery())?.said);
  });

  it.each([
    delivery(
      undefined,
      "dsn=4.1.1, status=deferred (host said: 450 4.1.1 <b@example.net>: unknown)",
    ),
    delivery(undefined, "dsn=5.1.1, status=bounced (host said: 550 5.1.1 <b@example.net>: other)"),
    delivery(
      undefined,
      "dsn=5.1.1, status=bounced (host says: 550 5.1.1 <b@example.net>: unknown)",
    ),
    delivery(undefined, undefined, "mx2.example.net[192.0.2.25]:25"),
    delivery().replace("postfix/smtp[", "postfix/lmtp["),
  ])("is another where another thing is said: %s", (line) => {
    expect(form(line)).toBeDefined();
    expect(form(line)?.said).not.toBe(form(delivery())?.said);
  });
});

it.each([
  "",
  "x\n",
  delivery().trimEnd(),
  ` ${delivery()}`,
  delivery().replace("status=bounced", "status=sent"),
  delivery().replace("4F1A219A3E1", "123456789"),
  refusal().replace("; from=", "; x=1; from="),
  `${time} postfix/qmgr[1]: 4F1A219A3E1: removed\n`,
])("%j has none", (line) => {
  expect(form(line)).toBeUndefined();
});
