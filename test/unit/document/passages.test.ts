import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { passageText } from "../../../server/src/document/passage";
import { linesOfPassage, passagesOf } from "../../../server/src/document/passages";

const at = "Nov 21 21:23:28 mail postfix/smtpd";
const line = fc.constantFrom(
  `${at}[1]: > a[192.0.2.1]: 550-5.1.1 no`,
  `${at}[1]: > a[192.0.2.1]: 550 5.1.1 no`,
  `${at}[2]: > b[192.0.2.2]: 450-4.2.1 no`,
  `${at}[2]: > b[192.0.2.2]: 450 4.2.1 no`,
  `${at}[2]: connect from b[192.0.2.2]`,
  "550-5.1.1 no such user",
  "550 5.1.1 here",
  "Final-Recipient: rfc822; x@example.org",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 User",
  "    unknown",
  "",
  "   ----- The following addresses had permanent fatal errors -----",
  "<x@example.com>",
  "    (reason: 550 5.1.1 no)",
);

function open(lines: readonly string[]): LogDocument {
  return new LogDocument("file:///x.log", 1, lines.join("\n"));
}

function toldIn(document: LogDocument) {
  document.readAll();
  return document.tellingLines();
}

describe("passagesOf", () => {
  it("agrees with linesOfPassage for every line of every passage", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const document = open(lines);
        for (const passage of passagesOf(toldIn(document))) {
          const numbers = passage.map(([number]) => number);
          for (const number of numbers)
            expect(linesOfPassage(document, number, 60)).toEqual(numbers);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("puts no line into two passages", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const all = passagesOf(toldIn(open(lines))).flat();
        expect(new Set(all.map(([number]) => number)).size).toBe(all.length);
      }),
    );
  });
});

describe("passageText", () => {
  it("of a line that no format reads is the line, without codes", () => {
    const document = open(["", "words"]);
    expect(passageText(document, 1)).toEqual({ text: "words\n", codes: [] });
    expect(passageText(document, 2)).toEqual({ text: "\n", codes: [] });
  });

  it("leaves out what other sessions say between the lines of a reply", () => {
    const document = open([
      `${at}[1]: > a[192.0.2.1]: 550-5.1.1 no`,
      `${at}[2]: > b[192.0.2.2]: 450 4.2.1 too fast`,
      `${at}[1]: > a[192.0.2.1]: 550 5.1.1 such user`,
    ]);
    for (const number of [0, 2]) {
      const { text, codes } = passageText(document, number);
      expect(text).toBe(`${document.textOf(0)}\n${document.textOf(2)}\n`);
      expect(codes.map(({ start, end }) => text.slice(start, end))).toEqual([
        ...["550", "5.1.1"],
        ...["550", "5.1.1"],
      ]);
    }
    expect(passageText(document, 1).text).toBe(`${document.textOf(1)}\n`);
  });
});
