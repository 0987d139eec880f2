import {
  type Carry,
  everyTongue,
  noTongue,
  type Tongues,
  tokeniseLine,
} from "../../server/src/syntax/tokenise";
import type { Mark } from "./labels";
import { bestPattern, naivePattern } from "./patterns";

/** Finds the codes of lines that follow one another. */
export interface Reader {
  readonly name: string;
  read(lines: readonly string[]): Mark[];
}

/** The tokeniser, the general reader alone, and two baselines. */
export const readers: readonly Reader[] = [
  { name: "all formats", read: (lines) => tokenised(lines, everyTongue) },
  { name: "general reader alone", read: (lines) => tokenised(lines, noTongue) },
  { name: "best single pattern", read: (lines) => matched(lines, bestPattern) },
  { name: "naive pattern", read: (lines) => matched(lines, naivePattern) },
];

function tokenised(lines: readonly string[], tongues: Tongues): Mark[] {
  let carry: Carry | undefined;
  return lines.flatMap((text, line) => {
    const read = tokeniseLine(text, carry, tongues);
    carry = read.carry;
    return (read.reading?.tokens ?? []).map(({ start, end, value }) => ({
      line,
      start,
      end,
      value,
    }));
  });
}

function matched(lines: readonly string[], pattern: RegExp): Mark[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(pattern)].map((match) => {
      const value = match[0];
      return { line, start: match.index, end: match.index + value.length, value };
    }),
  );
}
