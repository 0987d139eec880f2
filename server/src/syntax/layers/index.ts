import { type Columns, ShiftedColumns, through } from "../columns";
import { bareSource, type Source } from "../source";
import { ansi } from "./ansi";
import { jsonMessage } from "./json-message";
import type { Layer, Unwrapped } from "./layer";
import { plainStamp } from "./plain-stamp";
import { plainSyslog } from "./plain-syslog";
import { putBefore } from "./put-before";
import { stamp } from "./stamp";
import { syslog } from "./syslog";

/** What is taken off, each at most once, from the outside in. */
const LAYERS: readonly Layer[] = [ansi, putBefore, syslog, stamp];

/** Columns of a text that is the whole line. */
export const WHOLE: Columns = new ShiftedColumns(0);

/** A line without what others put before it. */
export function unwrap(line: string): Unwrapped {
  return plainSyslog(line) ?? plainStamp(line) ?? unwrapSlowly(line);
}

/** As `unwrap`, by the layers alone. */
export function unwrapSlowly(line: string): Unwrapped {
  return takeOff(bareSource(line), WHOLE);
}

/** The message that a collector wrapped in JSON, itself without what others put before it; `undefined` where there is none. */
export function unwrapMessage({ source, columns }: Unwrapped): Unwrapped | undefined {
  const message = jsonMessage(source);
  return message && takeOff(message.source, chained(message.columns, columns));
}

function takeOff(source: Source, columns: Columns): Unwrapped {
  let unwrapped: Unwrapped = { source, columns };
  for (const layer of LAYERS) {
    const inner = layer(unwrapped.source);
    if (inner === undefined) continue;
    unwrapped = { source: inner.source, columns: chained(inner.columns, unwrapped.columns) };
  }
  return unwrapped;
}

function chained(inner: Columns, outer: Columns): Columns {
  return outer === WHOLE ? inner : through(inner, outer);
}
