import { lineEvent } from "../../../../server/src/syntax/events/index";
import type { LineEvent } from "../../../../server/src/syntax/line-event";

/** A message of a log, and the event that it tells; `undefined` where it tells none. */
export type Row = readonly [text: string, event: LineEvent | undefined];

/** The event of a message that the program of the tag wrote to syslog, as lines of this format are read. */
export function eventIn(format: string, tag: string, text: string): LineEvent | undefined {
  return lineEvent(`Nov 21 21:16:42 mail ${tag}: ${text}`, format)?.event;
}
