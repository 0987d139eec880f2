import { describe, expect, it } from "vitest";
import type { Reading } from "../../../server/src/syntax/reading";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";

/** What `docker compose logs` puts before each line, which tells nothing of it. */
const before = "mail-1  | ";

function readAll(lines: readonly string[]): (Reading | undefined)[] {
  let carry: Carry | undefined;
  return lines.map((line) => {
    const told = tokeniseLine(line, carry);
    carry = told.carry;
    return told.reading;
  });
}

/** The reading with all columns so many further right. */
function moved(reading: Reading | undefined, by: number): Reading | undefined {
  if (reading === undefined) return undefined;
  const { tokens, speech } = reading;
  const further = tokens.map((token) => ({
    ...token,
    start: token.start + by,
    end: token.end + by,
  }));
  if (speech === undefined || speech.by === "session") return { ...reading, tokens: further };
  return { ...reading, tokens: further, speech: { ...speech, text: speech.text + by } };
}

describe("what stands before a line moves columns and nothing else", () => {
  it.each([
    "Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no",
    "2026-11-21 21:30:09 1xUsev-000maX-34 ** a@example.org R=r T=t H=x [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 no",
    "Connecting to mx.example.com [192.0.2.27]:25 ... connected\n  SMTP<< 220 mx.example.com ESMTP\n  SMTP>> EHLO mail.example.net\n  SMTP<< 250-mx.example.com",
    "S: 220 mx.example.com ESMTP\nC: EHLO x.example.com\nS: 550 5.1.1 no",
    "<a@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 no\n    such user (in reply to RCPT TO command)",
    "smtp error 550 user unknown",
    "nothing at all",
  ])("%s", (text) => {
    const lines = text.split("\n");
    const plain = readAll(lines);
    expect(plain.length).toBe(lines.length);
    const prefixed = readAll(lines.map((line) => before + line));
    expect(prefixed).toEqual(plain.map((reading) => moved(reading, before.length)));
  });
});

describe("a code of which the digits do not stand together has no token, which would be more than the code", () => {
  const smtp =
    "Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<a@example.net>, relay=x, delay=1, dsn=5.1.1, status=bounced";
  it.each([
    [String.raw`{"log":"${smtp} (host x said: 5\u00350 5.1.1 no)"}`, "5.1.1 5.1.1"],
    [String.raw`{"log":"${smtp} (host x said: \u003550 5.1.1 no)"}`, "5.1.1 5.1.1"],
    [String.raw`{"log":"${smtp} (host x said: 550 5.1\u002e1 \u003cx\u003e no)"}`, "5.1.1 550"],
    [String.raw`{"log":"${smtp} (host x said:\u0020550\u00205.1.1 no)"}`, "5.1.1 550 5.1.1"],
    ["smtp error: 5\u001b[1m5\u001b[0m0 user unknown", ""],
    ["smtp error: \u001b[1m550\u001b[0m user unknown", "550"],
  ])("%s: %s", (line, values) => {
    const tokens = tokeniseLine(line, undefined).reading?.tokens ?? [];
    expect(tokens.map(({ value }) => value).join(" ")).toBe(values);
    expect(tokens.map(({ start, end }) => line.slice(start, end)).join(" ")).toBe(values);
  });
});
