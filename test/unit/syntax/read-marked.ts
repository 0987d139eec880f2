import { type Carry, type TokenisedLine, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { annotate, plainLines } from "./annotated";

/** The readings of a text's lines, read in order. */
export function readingsOf(text: string): TokenisedLine["reading"][] {
  let carry: Carry | undefined;
  return text.split("\n").map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    return read.reading;
  });
}

/** The reading of a text's last line. */
export function lastReading(text: string): TokenisedLine["reading"] {
  return readingsOf(text).at(-1);
}

/** The text with each code in `⟦…⟧` that is found, whatever marks it came with. */
export function remarked(marked: string): string {
  const lines = plainLines(marked);
  const readings = readingsOf(lines.join("\n"));
  return lines.map((line, at) => annotate(line, readings[at]?.tokens ?? [])).join("\n");
}
