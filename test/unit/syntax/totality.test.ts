import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../../server/src/syntax/formats/index";
import { bareSource } from "../../../server/src/syntax/source";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { plainLines } from "./annotated";
import { bits, heads } from "./hostile";

const sampleLines = formats.flatMap((format) => [
  ...format.samples.flatMap(plainLines),
  ...format.counterSamples.flatMap((sample) => sample.split("\n")),
]);
const pieces = [
  "550",
  "550-",
  "5.1.1",
  " ",
  "<",
  ">",
  "(",
  "#",
  "\\n",
  "\u0000",
  "\ud800",
  "\t",
  ": ",
  '"',
  "[",
  "]",
  "«",
  "💥",
];

/** Lines of real shapes, damaged: cut, and with odd pieces put in. */
const damagedLine = fc
  .tuple(fc.constantFrom(...sampleLines), fc.nat(), fc.array(fc.constantFrom(...pieces)), fc.nat())
  .map(([line, cut, extra, back]) => {
    const at = cut % (line.length + 1);
    return line.slice(0, at) + extra.join("") + line.slice(Math.min(line.length, at + (back % 40)));
  });
const anyLine = fc.oneof(fc.string({ unit: "binary" }), damagedLine);

function checkTokens(line: string, carry: Carry | undefined): Carry | undefined {
  const { reading, carry: after } = tokeniseLine(line, carry);
  let end = 0;
  for (const token of reading?.tokens ?? []) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(line.slice(token.start, token.end)).toBe(token.value);
    expect(token.value).toMatch(token.kind === "reply" ? /^[2-5]\d\d$/ : /^[245](?:\.\d{1,3}){2}$/);
    end = token.end;
  }
  return after;
}

describe("any text", () => {
  test("gives tokens that are exactly codes, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        let carry: Carry | undefined;
        for (const line of lines) carry = checkTokens(line, carry);
      }),
      { numRuns: 500 },
    );
  });

  test("is read the same twice, whatever was read in between", () => {
    fc.assert(
      fc.property(anyLine, anyLine, (line, other) => {
        const first = tokeniseLine(line, undefined);
        tokeniseLine(other, first.carry);
        expect(tokeniseLine(line, undefined)).toEqual(first);
      }),
    );
  });
});

describe("a line of 300 kB", () => {
  const cases = heads.flatMap((head) => bits.map((bit) => ({ head, bit })));

  test.each(cases)("of $bit after $head is read by every format", ({ head, bit }) => {
    const line = head + bit.repeat(Math.ceil(300_000 / bit.length));
    checkTokens(line, undefined);
    for (const format of formats) format.read(bareSource(line), undefined);
  });
});
