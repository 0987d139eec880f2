import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextAt } from "../../../server/src/document/context";
import { type LogLine, readLine, startState } from "../../../server/src/document/line";
import { LogDocument } from "../../../server/src/document/log-document";
import { postfixLog } from "../report/logs";
import { linesOf, textsOf } from "./lines";

const head = "Nov 21 21:16:42 mail postfix/smtpd";
/** Long enough that a log of some such stretches is read in several pieces. */
const quiet = `${head}[9565]: connect from mx.example.org[192.0.2.1]\n`.repeat(700);
const line = fc.constantFrom(
  `${head}[1]: NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 5.1.1 no`,
  `${head}[1]: > a[192.0.2.1]: 550-5.1.1 no`,
  `${head}[1]: > a[192.0.2.1]: 550 5.1.1 no`,
  "220 mx.example.org ESMTP",
  "RCPT TO:<a@example.org>",
  "550-5.1.1 no such user",
  "550 5.1.1 here",
  "Final-Recipient: rfc822; x@example.org",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 User",
  "    unknown",
  "",
);
const stretch = fc
  .array(line, { maxLength: 6 })
  .map((lines) => `${quiet}${lines.map((one) => `${one}\n`).join("")}`);
const content = fc.array(stretch, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const spot = fc.record({ line: fc.nat(3000), character: fc.nat(90) });
const inserted = fc.oneof(stretch, line, fc.constantFrom("", "\n", "\r", "5"));
const edit = fc.tuple(spot, fc.nat(1500), inserted).map(([start, lines, text]) => {
  const end = { line: start.line + lines, character: start.character };
  return { range: { start, end }, text };
});

function open(text: string): LogDocument {
  return new LogDocument("file:///x.log", 1, text);
}

function told({ reading, turn }: LogLine) {
  return { reading, turn };
}

function whole(document: LogDocument) {
  return { lines: linesOf(document).map(told), failures: document.failures };
}

describe("a log in pieces", () => {
  it("is read as if it were read line by line", () => {
    fc.assert(
      fc.property(content, (text) => {
        const document = open(text);
        document.readAll();
        let state = startState;
        for (const [number, one] of text.split("\n").entries()) {
          const read = readLine(one, state);
          state = read.after;
          const known = document.lineAt(number);
          expect(known && told(known)).toEqual(told(read));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("is the same after any edits as when opened afresh", () => {
    fc.assert(
      fc.property(content, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const document = open(text);
        document.readAll();
        for (const [index, change] of edits.entries()) {
          document.update([change], index + 2);
          if (index % 2 === 0) expect(document.failures.length).toBeGreaterThanOrEqual(0);
        }
        expect(whole(document)).toEqual(whole(open(textsOf(document).join("\n"))));
      }),
      { numRuns: 15 },
    );
  });

  it("is the same when it grows as when it is there at once", () => {
    const text = `${postfixLog.replaceAll("\n", "\r\n")}250-a\r\n250 b`;
    for (const piece of [1, 7, 64, 1000, 1 << 20]) {
      const document = open("");
      for (let at = 0; at < text.length; at += piece) {
        const end = { line: document.lineCount, character: 0 };
        document.update([{ range: { start: end, end }, text: text.slice(at, at + piece) }], 0);
      }
      expect(linesOf(document)).toEqual(linesOf(open(text)));
      expect(document.failures).toEqual(open(text).failures);
    }
  });

  it("keeps the failures of pieces that an edit does not touch", () => {
    const failing = `${head}[1]: NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 5.1.1 no\n`;
    const document = open(failing + quiet.repeat(3));
    const [first] = document.failures;
    const end = { line: document.lineCount - 1, character: 0 };
    document.update([{ range: { start: end, end }, text: failing }], 2);
    expect(document.failures).toHaveLength(2);
    expect(document.failures[0]).toBe(first);
  });

  it("knows a conversation whole, though its beginning was asked about before all was read", () => {
    const talk =
      "220 mx ESMTP\nEHLO a\n250 mx\nMAIL FROM:<a@b.example>\n250 ok\nRCPT TO:<c@d.example>\n";
    const document = open(`${talk}550 5.1.1 no\n${quiet.repeat(12)}${talk}550 5.1.1 no\n`);
    expect(contextAt(document, 6)?.recipient).toBe("c@d.example");
    expect(document.isRead).toBe(false);
    document.readAll();
    expect(contextAt(document, document.lineCount - 2)?.recipient).toBe("c@d.example");
  });

  it("answers for a line far behind what was read, and for the same line once all is read", () => {
    const document = open(`${quiet.repeat(12)}550 5.1.1 no\n${quiet}`);
    const { revision } = document;
    const guessed = document.lineAt(8400);
    expect(document.isRead).toBe(false);
    expect(guessed?.reading?.tokens.map(({ value }) => value)).toEqual(["550", "5.1.1"]);
    document.readAll();
    expect(document.revision).not.toBe(revision);
    expect(document.failures.map(({ line: number }) => number)).toEqual([8400]);
  });
});
