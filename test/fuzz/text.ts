import fc from "fast-check";
import { corpusLines } from "./corpus";
import { SPOILT } from "./frame";

/** What a line can be made odd with. */
const odd = [
  "\u0000",
  "\u001b]8;;http://example.com\u0007x\u001b]8;;\u0007",
  "\ud800",
  "\udfff",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\t",
  "\\n",
  '"',
  "<",
  "550-",
  "550 5.1.1 ",
  "[x](command:y)",
  "💥",
  SPOILT,
];
const longBits = ["550 5.1.1 ", "<", '{"', "a", "(", " said: ", "\\n550-", "AUTH PLAIN "];

const corpusLine = fc.constantFrom(...corpusLines);
const damagedLine = fc
  .tuple(corpusLine, fc.constantFrom(...odd), fc.nat(), fc.nat(30))
  .map(([line, piece, at, cut]) => {
    const column = at % (line.length + 1);
    return line.slice(0, column) + piece + line.slice(column + cut);
  });
const longLine = fc
  .tuple(corpusLine, fc.constantFrom(...longBits), fc.integer({ min: 100, max: 12_000 }))
  .map(([line, bit, times]) => line + bit.repeat(times));

/** One line of a log, as it is, damaged, or none at all. */
export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: corpusLine },
  { weight: 30, arbitrary: damagedLine },
  { weight: 9, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: longLine },
);

const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");

/** A document of some lines; one of many is so long that a server reads it in turns. */
export const documentText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(line, { maxLength: 60, size: "max" }),
    lineEnd,
    fc.oneof(
      { weight: 400, arbitrary: fc.constant(1) },
      { weight: 20, arbitrary: fc.integer({ min: 2, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 100, max: 300 }) },
    ),
  )
  .map(([lines, end, times]) => lines.join(end).repeat(times).slice(0, 3_000_000));

/** What an edit puts in. */
export const editText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("", "", "\n", "\r", "\r\n", "5", "550 ", "\udc00") },
  { weight: 3, arbitrary: line },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(line, { maxLength: 8, size: "max" }), lineEnd)
      .map(([lines, end]) => lines.join(end)),
  },
);
