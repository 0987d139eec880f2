import type { Reading } from "../syntax/reading";
import { type Failure, failureOfLine } from "./failures";
import { isAtRest, type LineState, type LogLine, readLine } from "./line";

/** A line that has nothing to do with others. */
export interface LoneLine {
  readonly reading: Reading | undefined;
  /** The failure that it tells of, as if it were the first line of a log. */
  readonly failure: Failure | undefined;
}

/** Whether lines may stand alone behind the lines that left this. */
export function canStandAlone(state: LineState): boolean {
  return state.dialogues === undefined && isAtRest(state);
}

/**
 * Reads a line, without its line end, that neither needs other lines nor leaves anything behind for them, as nearly all
 * lines of mail servers' logs. `undefined` for any other line.
 */
export function loneLine(line: string, state: LineState): LoneLine | undefined {
  const read = readLine(line, state);
  return standsAlone(read, state)
    ? { reading: read.reading, failure: failureOfLine(read) }
    : undefined;
}

function standsAlone({ reading, after }: LogLine, before: LineState): boolean {
  if (after !== before) return false;
  if (reading === undefined) return true;
  const { speech, block, bounce } = reading;
  return speech === undefined && block === undefined && bounce === undefined;
}
