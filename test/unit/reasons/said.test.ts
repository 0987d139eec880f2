import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAddresses } from "../../../server/src/reasons/said";

/** The same in three steps, each of which goes through the whole text. */
function specification(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/<(?![a-z]+:\/\/)[^\s<>]*>/g, "<>")
    .replace(/[^\s<>()[\]{}",;:]+/g, (word) => (word.includes("@") ? "" : word));
}

describe("withoutAddresses", () => {
  it.each([
    ["to=<virus@example.org>, helo=<timeout.example.org>", "to=<>, helo=<>"],
    ["a  b\t\nc\u00a0d\u2028", "a b c d "],
    ['** greylist@example.org: 550 (a@b) "c@d",e@f;@', '** : 550 () "",;'],
    [
      "see <https://example.org/dmarc> <x> <https://a@b>",
      "see <https://example.org/dmarc> <> <https:>",
    ],
    ["<a <b> < c> <<d>> <", "<a <> < c> <<>> <"],
    ["@ a@b@c d", "  d"],
    ["<é@ü> é@ü é", "<>  é"],
    ["", ""],
  ])("%j", (text, words) => {
    expect(withoutAddresses(text)).toBe(words);
  });

  it("does what the three steps do", () => {
    const bits = fc.constantFrom(
      ...'ab@<>()[]{}",;: \t\n\u00a0\ufeffé/',
      "<a>",
      "<https://",
      "<://",
      "a@b",
      "  ",
    );
    fc.assert(
      fc.property(fc.string({ unit: bits, maxLength: 40 }), (text) => {
        expect(withoutAddresses(text)).toBe(specification(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the text", () => {
    for (const part of ["<", "@", "<a", "a@", " ", "<a:", "a", "<a>", "<https://"])
      expect(withoutAddresses(part.repeat(1_000_000)).length).toBeLessThanOrEqual(9_000_000);
  });
});
