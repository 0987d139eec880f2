import type { Gathered } from "./gathered";
import type { Place } from "./log-stream";

/** A place in a plain file: how many bytes stand before it, and what is known there. */
export interface Cut {
  readonly offset: number;
  readonly place: Place;
}

/** A part of a log that was read. */
export interface Part {
  readonly gathered: Gathered;
  /** How many lines it has: so many does the next part stand further down. */
  readonly lines: number;
  /** Where it began and ended; the end may stand before the place to which it was to be read, where a reply was open there. */
  readonly begin: Cut;
  readonly end: Cut;
  /** Lines that were too long and were cut. */
  readonly cut: number;
}
