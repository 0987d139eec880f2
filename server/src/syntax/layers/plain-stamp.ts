import { shiftedBy } from "../columns";
import { isColoured } from "./ansi";
import type { Unwrapped } from "./layer";

/**
 * `2026-11-21 21:30:09 `, and behind it what no layer takes off: a mark, a letter with which no level begins, or a digit
 * that begins no year, zone or clock.
 */
const HEADER = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?=[<=*a-zABHJ-MO-SX-Z]|\d(?![\s\S]{3}[ \t:,]))/y;

/**
 * What the layers find in a line that begins with `2026-11-21 21:30:09 ` and has nothing behind it that a layer takes
 * off: the same answer by one pattern, since Exim's logs are made of such lines. `undefined` for any other.
 */
export function plainStamp(line: string): Unwrapped | undefined {
  HEADER.lastIndex = 0;
  if (!HEADER.test(line)) return undefined;
  const start = HEADER.lastIndex;
  const text = line.slice(start);
  if (isColoured(text)) return undefined;
  return {
    source: { text, program: "", session: "", stamped: true },
    columns: shiftedBy(start),
  };
}
