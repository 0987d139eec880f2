import { isColoured } from "../layers/ansi";
import { putBefore } from "../layers/put-before";
import { bareSource } from "../source";
import { epochTime, taiTime } from "./epoch";
import { type LogTime, timeAt, timeWithin } from "./forms";
import { jsonTime } from "./in-json";
import { plainTime } from "./plain";

export type { LogTime } from "./forms";

/** What may stand before the time: a byte order mark, a syslog priority and version, a bracket or a quote, a field's name. */
const BEFORE =
  /^\uFEFF?(?:<\d{1,3}>(?:\d{1,2} )?)?(?:(?:Date|Arrival-Date|Last-Attempt-Date): {1,4}|[a-z]{1,4},)?["[]?/;
/** How far into a line a time is looked for that does not begin it. */
const FARTHEST = 80;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's control sequences begin with it
const COLOURS = /(?:\u001b|#033)\[[0-9;?]{0,20}[A-Za-z]/g;

/**
 * The time that stands in a line: at its beginning in any of the forms that programs write (RFC 3164, RFC 5424, RFC
 * 5322, Common Log Format, `asctime`, TAI64N, seconds since 1970), in a field of JSON or CSV, or soon after the
 * beginning with its date in full. `undefined` where there is none, or a time of day only.
 */
export function timeOf(line: string): LogTime | undefined {
  return plainTime(line) ?? anyTime(line);
}

function anyTime(line: string): LogTime | undefined {
  const text = isColoured(line) ? line.replace(COLOURS, "") : line;
  const own = atStart(text);
  if (own !== undefined) return own;
  const inner = putBefore(bareSource(text))?.source.text;
  const behind = inner === undefined ? undefined : atStart(inner);
  return behind ?? jsonTime(inner ?? text) ?? timeWithin(text.slice(0, FARTHEST));
}

function atStart(text: string): LogTime | undefined {
  const at = BEFORE.exec(text)?.[0].length ?? 0;
  return timeAt(text, at) ?? taiTime(text) ?? epochTime(text, at);
}
