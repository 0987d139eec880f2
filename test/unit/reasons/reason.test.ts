import { describe, expect, it } from "vitest";
import { parseCode } from "../../../server/src/catalogue/index";
import { reasonFor } from "../../../server/src/reasons/reason";
import { wordsOfReply } from "../../../server/src/reasons/words";

function reason(code: string, text = "") {
  const parsed = parseCode(code);
  if (parsed === undefined) throw new Error(`${code} is no code`);
  return reasonFor(parsed, wordsOfReply(text, []));
}

describe("reasonFor", () => {
  it.each([
    ["550 5.1.1", "User unknown in local recipient table", "unknown-recipient"],
    ["550", "Requested action not taken: mailbox is full", "mailbox-full"],
    ["450 4.2.0", "Greylisted, see the help", "greylisted"],
    ["554 5.7.1", "Client host [192.0.2.1] blocked using zen.example.org", "blocked-by-reputation"],
    ["554 5.7.1", "<x@example.org>: Relay access denied", "relay-denied"],
    ["535 5.7.8", "Error: authentication failed", "authentication-failed"],
    ["552 5.3.4", "Message size exceeds fixed limit", "message-too-large"],
    ["450 4.1.8", "Sender address rejected: Domain not found", "sender-rejected"],
    ["4.4.1", "connect to mx.example.org: Connection refused", "connection-failed"],
    ["454 4.7.0", "TLS not available due to temporary reason", "encryption-required"],
    ["5.0.0", "retry timeout exceeded", "expired"],
    [
      "450 4.1.7",
      "Sender address rejected: unverified address: TLS is required",
      "sender-rejected",
    ],
    ["550", "Requested action not taken: mailbox unavailable", "unknown-recipient"],
    [
      "5.4.4",
      "Host or domain name not found. Name service error: Host not found",
      "domain-unknown",
    ],
    ["4.4.3", "Host or domain name not found. Host not found, try again", "dns-failure"],
    ["451 4.3.0", "Virus scanner unavailable", "internal-error"],
  ])("%s %s: %s", (code, text, id) => {
    expect(reason(code, text)?.id).toBe(id);
  });

  it("lets the text outrank the code, and says so", () => {
    const found = reason("550 5.1.1", "The mailbox is full");
    expect(found?.id).toBe("mailbox-full");
    expect(found?.evidence).toEqual({ by: "text", phrase: "mailbox is full" });
    expect(found?.against).toEqual({ id: "unknown-recipient", code: "5.1.1" });
  });

  it("contradicts nothing where the code is general", () => {
    const found = reason("554 5.7.1", "Relay access denied");
    expect(found).toMatchObject({ id: "relay-denied", beyondCode: true, against: undefined });
  });

  it("rests on the code where the text says nothing, the enhanced one first", () => {
    expect(reason("552 5.2.2")).toEqual({
      id: "mailbox-full",
      evidence: { by: "code", code: "5.2.2" },
      beyondCode: false,
      against: undefined,
    });
  });

  it("gives none for what did not fail, and none where nothing points to one", () => {
    expect(reason("250 2.0.0", "mailbox full")).toBeUndefined();
    expect(reason("554", "no")).toBeUndefined();
    expect(reason("450", "Requested mail action not taken: mailbox unavailable")).toBeUndefined();
  });
});

describe("wordsOfReply", () => {
  it.each([
    ["to=<Virus@example.org>, helo=<timeout.example.org>", "to=<>, helo=<>"],
    ["** greylist@example.org R=x: 550 no", "** r=x: 550 no"],
    ["see <https://example.org/dmarc>", "see <https://example.org/dmarc>"],
    ["reject: RCPT from mx.spamhaus.example[192.0.2.1]: 550", "reject: rcpt from [192.0.2.1]: 550"],
    ["relay=mx.example.org [192.0.2.1], reject=550 no", "reject=550 no"],
    [
      "H=mx.example.org (a) [192.0.2.1] rejected RCPT <a@b>: no",
      "[192.0.2.1] rejected rcpt <>: no",
    ],
    ["H=mx.example.org: SMTP error: 550 rejected", "h=mx.example.org: smtp error: 550 rejected"],
    ["dsn=5.2.0, reply=550 Spam, stat=User unknown", "dsn=5.2.0, reply=550 spam"],
  ])("leaves out what the reply does not say: %s", (text, words) => {
    expect(wordsOfReply(` ${text}`, []).replace(/\s+/g, " ").trim()).toBe(words);
  });

  it("looks at no more than the beginning of a very long text", () => {
    for (const part of ["<a", "a@", " from a", ", reply=", " h=a (", " relay=a", "from a["])
      expect(wordsOfReply(part.repeat(100_000), []).length).toBeLessThanOrEqual(8_000);
  });

  it("leaves out the codes that a log repeats in mid-text", () => {
    const text = "550-5.1.1 The account\\n550 5.1.1  does NOT exist";
    const at = (value: string, from = 0) => {
      const start = text.indexOf(value, from);
      return { start, end: start + value.length };
    };
    const codes = [at("550"), at("5.1.1"), at("550", 20), at("5.1.1", 20)];
    expect(wordsOfReply(text, codes).trim()).toBe("the account does not exist");
  });
});
