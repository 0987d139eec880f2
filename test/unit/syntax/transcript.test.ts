import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recall, remember, TRANSCRIPT } from "../../../server/src/syntax/conversation/conversation";
import { noteOf, withoutNote } from "../../../server/src/syntax/conversation/note";
import { formats } from "../../../server/src/syntax/formats/index";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { plainLines } from "./annotated";
import { lastReading, remarked as mark } from "./read-marked";

const cases = (texts: Record<string, string>) => Object.entries(texts);

describe("how long a conversation is believed to run", () => {
  test.each(
    cases({
      "blank lines, dumps and a tool's remarks do not end it": `⟦220⟧ mail.example.net ESMTP

0000: 32 35 30 20  32 2E 31 2E  30 20 4F 6B  0D 0A          250.2.1.0.Ok..
SSL_connect:SSLv3/TLS read server session ticket
    0000 - 25 4a 09 62 55 a3 33 ee-5b e1 38 aa 5f a9 64 ec   %J.bU.3.[.8._.d.
DEBUG SMTP: use8bit false
⟦250⟧ ok`,
      "two foreign lines do not end it": "⟦220⟧ mail.example.net ESMTP\none\ntwo\n⟦250⟧ ok",
      "three do": "⟦220⟧ mail.example.net ESMTP\none\ntwo\nthree\n250 ok",
      "QUIT's answer does": "⟦220⟧ mail.example.net ESMTP\n⟦221⟧-bye\n⟦221⟧ bye\n250 files",
      "a code that no mail server has does": "⟦220⟧ mail.example.net ESMTP\n404 Not Found\n250 ok",
      "HTTP, FTP and POP do": "EHLO c.example.com\nHTTP/1.1 200 OK\n250 ok",
      "telnet's farewell does": "EHLO c.example.com\nConnection closed by foreign host.\n250 ok",
      "and a reply that proves itself is read after all that":
        "404 Not Found\n⟦550⟧ ⟦5.1.1⟧ User unknown\n250 files\n⟦451⟧-⟦4.7.1⟧ a\n⟦451⟧-\n⟦451⟧ b\n451 c",
      "a line of another log ends it":
        "EHLO c.example.com\nNov 21 21:17:06 mail postfix/qmgr[821]: A: removed\n250 ok",
    }),
  )("%s", (_, text) => {
    expect(mark(text)).toBe(text);
  });
});

describe("the message's text", () => {
  test.each(
    cases({
      "holds no code, whatever its shape": `RCPT TO:<x@example.net>
DATA
⟦354⟧ go ahead
220 mail.example.net ESMTP
<** 550 5.1.1 no
< 550 5.1.1 no
S: 550 5.1.1 no
* Connected to x (192.0.2.1) port 25
 550 5.1.1 no
Trying again...

..
.
⟦250⟧ ok`,
      "begins only where the client's DATA is shown": `⟦220⟧ mail.example.net ESMTP
⟦354⟧ go ahead
⟦250⟧ ok`,
      "does not begin while the answer is another": `RCPT TO:<x@example.net>
DATA
⟦503⟧ no valid recipients
RSET
⟦250⟧ ok
⟦354⟧ go ahead
⟦250⟧ ok`,
      "waits for the 354 of a pipelined DATA": `MAIL FROM:<a@example.com>
RCPT TO:<x@example.net>
DATA
⟦250⟧ ok
⟦250⟧ ok
⟦354⟧ go ahead
250 apples`,
      "ends with telnet's farewell": `RCPT TO:<x@example.net>
DATA
⟦354⟧ go ahead
Connection closed by foreign host.
⟦550⟧ ⟦5.1.1⟧ User unknown`,
      "ends with the next connection": `RCPT TO:<x@example.net>
DATA
⟦354⟧ go ahead
QUIT
Trying 127.0.0.1...
⟦554⟧ no mail here`,
    }),
  )("%s", (_, text) => {
    expect(mark(text)).toBe(text);
  });
});

describe("in the message's text no line is a reply, nor the next line of one", () => {
  // A line of a log with its time ends the message, and so does one that opens a connection.
  const others = [
    "aiosmtpd",
    "cyrus",
    "fetchmail",
    "gosmtp",
    "opensmtpd-trace",
    "transcript-swaks",
  ];
  const quotable = formats.filter(
    ({ id, family }) => family === TRANSCRIPT && !others.includes(id),
  );
  test.each(quotable)("nor one of $id", ({ samples }) => {
    for (const sample of samples) {
      const text = plainLines(sample).filter((line) => line !== "." && !line.startsWith("Trying "));
      const before = "RCPT TO:<x@example.net>\nDATA\n⟦354⟧ go ahead";
      const whole = [before, ...text].join("\n");
      expect(mark(whole)).toBe(whole);
    }
  });
});

describe("shapes that mix", () => {
  test.each(
    cases({
      "sendmail's notice shows the server's lines and adds its own": `>>> DATA
<<< ⟦550⟧ sorry, no mailbox here by that name.
⟦550⟧ ⟦5.1.1⟧ <nosuchuser@qmail.example.org>... User unknown
250 apples
>>> QUIT
<<< ⟦503⟧ RCPT first
⟦221⟧ mta3665.mail.bf1.yahoo.example.com`,
      "curl comments on the conversation that it marks": `> RCPT TO:<nobody@example.net>
< ⟦550⟧ No
* RCPT failed: ⟦550⟧
250 apples
> QUIT
< ⟦221⟧ Bye
* RCPT failed: ⟦550⟧
curl: (55) RCPT failed: ⟦550⟧`,
      "a number in a line's words is no reply, though the reply goes on":
        "EHLO x\n⟦250⟧-x has 250 files\n⟦250⟧ ok",
      "curl counts bytes in between":
        "> EHLO x\n< ⟦250⟧ x\n} [550 bytes data]\n{ [250 bytes data]\n< ⟦550⟧ no",
      "bare numbers are no replies where both sides are marked":
        "C: EHLO x\nS: ⟦250⟧ x\n250 apples",
      "marked numbers are no replies where both sides are bare":
        "EHLO x\n⟦250⟧ x\n< 250 apples\nS: 250",
      "carriage returns, written out or not": "EHLO x\\r\n⟦250⟧\\r\n⟦250⟧\r\n⟦550⟧-\\r\n⟦550⟧ \r",
    }),
  )("%s", (_, text) => {
    expect(mark(text)).toBe(text);
  });
});

describe("a bare reply behind a time", () => {
  const time = "2026-11-21 12:58:47";
  test.each([
    [`${time} 220 mx.example.com ESMTP`, true],
    [`${time} 220 mx.example.com ESMTP\n${time} 550 no`, true],
    [`${time} 550 5.1.1 User unknown`, false],
    ["550 5.1.1 User unknown", true],
  ])("%j is a conversation's: %s", (text, is) => {
    expect(lastReading(text)?.format === "transcript-bare").toBe(is);
  });
});

test("any lines are read, and codes are what they say", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "EHLO x",
      "DATA",
      ".",
      "354 go",
      "250-x",
      "=== Trying x",
      "<- 250 ok",
      ">>> DATA",
    ),
    fc
      .tuple(fc.constantFrom("", "< ", "S: ", "<~* ", " "), fc.string())
      .map(([a, b]) => `${a}550 ${b}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      let carry: Carry | undefined;
      for (const text of lines) {
        const read = tokeniseLine(text, carry);
        carry = read.carry;
        let at = 0;
        for (const { start, end, value } of read.reading?.tokens ?? []) {
          expect(text.slice(start, end)).toBe(value);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }
    }),
  );
});

test("what is remembered is a small set of words", () => {
  const seen = new Set<string>();
  const line = fc.constantFrom(
    ...formats.flatMap(({ samples }) => samples.flatMap(plainLines)),
    ...["", "x", "DATA", "QUIT", "AUTH LOGIN", "354 go"],
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 20, maxLength: 40 }), (lines) => {
      let carry: Carry | undefined;
      for (const text of lines) {
        carry = tokeniseLine(text, carry).carry;
        if (carry?.family === "transcript") seen.add(carry.memory);
      }
    }),
  );
  const conversations = new Set([...seen].map(withoutNote));
  const notes = new Set([...seen].map(noteOf));
  expect([...conversations].filter((memory) => remember(recall(memory)) !== memory)).toEqual([]);
  expect([...notes].filter((note) => note !== undefined && !/^[\w,+ -]{1,50}$/.test(note))).toEqual(
    [],
  );
  expect(conversations.size).toBeLessThan(100);
  expect(notes.size).toBeLessThan(100);
});
