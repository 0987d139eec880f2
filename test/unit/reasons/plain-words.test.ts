import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWordsOf } from "../../../server/src/reasons/plain-words";
import { type Span, wordsOfReply } from "../../../server/src/reasons/words";

function plain(line: string, codes: readonly Span[] = []): string | undefined {
  const words = plainWordsOf(line, codes);
  return words && Buffer.from(words.units.subarray(0, words.length)).toString("latin1");
}

describe("plainWordsOf", () => {
  it("leaves out codes, addresses and the client", () => {
    const line = "RCPT from Mx.example.org[192.0.2.1]: 550-5.1.1 <a@b.example>: User  unknown c@d";
    const codes = [
      { start: 37, end: 40 },
      { start: 41, end: 46 },
    ];
    expect(plain(line, codes)).toBe("RCPT from [192.0.2.1]: <>: User unknown  ");
  });

  it.each([
    "caf\u00e9",
    "a\\nb",
    "x".repeat(8000),
    "reply=550 5.7.1 Spam, stat=User unknown",
    "relay=mta.example.org, reject=550 no",
    "2026-11-21 21:32:09 H=mta.example.org [192.0.2.1] rejected",
  ])("is not sure of %j", (line) => {
    expect(plain(line)).toBeUndefined();
  });

  it("makes of a line what wordsOfReply makes of it", () => {
    const bits = fc.constantFrom(
      ...'abHh@<>()[]{}",;:= \t\r/-',
      ...["<a>", "<HTTPS://", "<://", "a@b", "  ", " from ", "From x", " from x.example[", "550"],
      ...["Reply=", "reject=", " h=", "delay="],
    );
    const cut = fc.array(fc.nat(60), { maxLength: 4 });
    const line = fc.string({ unit: bits, maxLength: 25 });
    fc.assert(
      fc.property(line, cut, (text, cuts) => {
        const columns = [...new Set(cuts.filter((at) => at <= text.length))].sort((a, b) => a - b);
        const codes: Span[] = [];
        for (let at = 0; at + 1 < columns.length; at += 2)
          codes.push({ start: columns[at] ?? 0, end: columns[at + 1] ?? 0 });
        const words = plain(text, codes);
        if (words !== undefined) expect(words.toLowerCase()).toBe(wordsOfReply(`${text}\n`, codes));
      }),
      { numRuns: 5000 },
    );
  });
});
