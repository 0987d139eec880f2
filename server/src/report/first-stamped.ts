import type { LogDocument } from "../document/log-document";
import { timeOf } from "../syntax/time/time";

/** A log may begin with so many lines that have no time yet. */
const NEAR = 50;

/** The first of some lines with a time, if one of those near the beginning has one; else the first of all. */
export function firstStamped(document: LogDocument, start: number, end: number): number {
  for (let line = start; line < end && line - start < NEAR; line++)
    if (timeOf(document.textOf(line)) !== undefined) return line;
  return start;
}
