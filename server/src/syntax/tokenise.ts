import type { Format, Memory } from "./format";
import { formats } from "./formats/index";
import type { Reading } from "./reading";

/** What a family of formats remembers between two lines; compare with `sameCarry`. */
export interface Carry {
  readonly family: string;
  readonly memory: Memory;
}

/** A line that was tokenised, and what the next line has to know. */
export interface TokenisedLine {
  readonly reading: Reading | undefined;
  readonly carry: Carry | undefined;
}

/** Whether two lines leave the same behind, so that what follows them reads the same. */
export function sameCarry(a: Carry | undefined, b: Carry | undefined): boolean {
  return a === b || (a?.family === b?.family && a?.memory === b?.memory);
}

/**
 * Reads one line (without its line end) after the lines that left `carry`. Total, and linear in the line's length.
 * A line that no format knows ends what was remembered.
 */
export function tokeniseLine(
  line: string,
  carry: Carry | undefined,
  known: readonly Format[] = formats,
): TokenisedLine {
  for (const format of known) {
    const family = format.family ?? format.id;
    const memory = carry?.family === family ? carry.memory : undefined;
    const read = format.read(line, memory);
    if (read === undefined) continue;
    return {
      reading: read.reading,
      carry: read.memory === undefined ? undefined : { family, memory: read.memory },
    };
  }
  return { reading: undefined, carry: undefined };
}
