import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { formats } from "../../../server/src/syntax/formats/index";
import { plainLines } from "../syntax/annotated";
import { linesOf } from "./lines";

const lines = [
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, dsn=5.1.1, status=bounced (host mx.example.org[127.0.0.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
  "220 mail.example.net ESMTP Postfix",
  "EHLO client.example.com",
  "250-mail.example.net",
  "250 CHUNKING",
  "AUTH LOGIN",
  "334 VXNlcm5hbWU6",
  "Ym9i",
  "RCPT TO:<nobody@example.net>",
  "550-5.1.1 no such user",
  "550 5.1.1 here",
  "DATA",
  "354 End data",
  "550 apples",
  ".",
  "250 2.0.0 Ok",
  "<~* 535 5.7.8 Error: authentication failed",
  "Final-Recipient: rfc822; x@example.org",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 User",
  "    unknown",
  "",
  "QUIT",
  "=== Trying 127.0.0.1:25...",
];
const sampleLines = formats.flatMap(({ samples }) => samples.flatMap(plainLines));
const line = fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...sampleLines));
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const text = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 25 })
  .map((parts) => parts.flat().join(""));
const fragment = fc.oneof(text, fc.string({ maxLength: 4 }), fc.constantFrom("\r", "\n", "5", ""));
const spot = fc.record({ line: fc.nat(30), character: fc.nat(90) });
const edit = fc
  .tuple(spot, spot, fragment)
  .map(([start, end, inserted]) => ({ range: { start, end }, text: inserted }));

/** More lines of others than may stand within one reply: what stands above them is finished. */
const others = "Nov 21 21:00:00 mail postfix/qmgr[1]: A: removed\n".repeat(101);

function open(content: string): LogDocument {
  return new LogDocument("file:///x.log", 1, content);
}

function whole(document: LogDocument) {
  return {
    lines: linesOf(document).map(({ reading, turn }) => ({ reading, turn })),
    failures: document.failures,
  };
}

/** The text of a document, as it stands after edits. */
function contentOf(document: LogDocument): string {
  return linesOf(document)
    .map((_, index) => document.textOf(index))
    .join("\n");
}

describe("LogDocument", () => {
  it("reads the same after any edits as when opened afresh", () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (content, edits) => {
        const document = open(content);
        for (const [index, change] of edits.entries()) document.update([change], index + 2);
        expect(whole(document)).toEqual(whole(open(contentOf(document))));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what was said of finished lines when lines are added", () => {
    fc.assert(
      fc.property(text, text, (before, added) => {
        const finished = `${before}\n${others}`;
        const short = open(finished);
        const long = open(finished + added);
        const count = linesOf(short).length - 1;
        expect(
          linesOf(long)
            .slice(0, count)
            .map(({ reading, turn }) => ({ reading, turn })),
        ).toEqual(
          linesOf(short)
            .slice(0, count)
            .map(({ reading, turn }) => ({ reading, turn })),
        );
        expect(long.failures.slice(0, short.failures.length)).toEqual(short.failures);
      }),
      { numRuns: 300 },
    );
  });

  it("gives tokens whose range is exactly the code", () => {
    const document = open(lines.join("\r\n"));
    for (const [index, { reading }] of linesOf(document).entries())
      for (const token of reading?.tokens ?? [])
        expect(document.textOf(index).slice(token.start, token.end)).toBe(token.value);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (content) => {
        expect(linesOf(open(content)).length).toBeGreaterThan(0);
      }),
    );
  });

  it("takes a change without a range as the whole new text", () => {
    const document = open(lines.join("\n"));
    document.update([{ text: "550 5.1.1 gone" }], 2);
    expect(linesOf(document)).toHaveLength(1);
    expect(document.failures.map(({ reply }) => reply)).toEqual(["550"]);
  });
});
