import { isDigit } from "../characters";
import { ownText } from "../own-text";
import { type LogTime, timeAt } from "./forms";

const SPACE = 32;
const HYPHEN = 45;
const COLON = 58;
const ZERO = 48;
const SYSLOG_END = "Nov 21 21:16:42".length;
const ISO_END = "2026-11-21 21:30:09".length;
/** What stands behind the blank after a time and can not belong to it, as a zone, half of the day or year would. */
const MESSAGE = new Set([..."abcdefghijklmnopqrstuvwxyz<=*[("].map((sign) => sign.charCodeAt(0)));

/** The minute of the line before, as it is written up to its seconds, and the time at which it begins. */
let minute: { readonly text: string; readonly time: LogTime } | undefined;

/**
 * The time of a line that begins as those of syslog (RFC 3164) and of Exim mostly do, `Nov 21 21:16:42 ` or
 * `2026-11-21 21:30:09 ` with a message behind it: what the forms make of it, which are asked once a minute.
 * `undefined` for any other line.
 */
export function plainTime(line: string): LogTime | undefined {
  const end = endOf(line);
  if (end < 0) return undefined;
  const seconds = (line.charCodeAt(end - 2) - ZERO) * 10 + line.charCodeAt(end - 1) - ZERO;
  if (minute === undefined || !line.startsWith(minute.text)) {
    const time = timeAt(line, 0);
    if (time === undefined) return undefined;
    minute = {
      text: ownText(line.slice(0, end - 2)),
      time: { ...time, at: time.at - seconds * 1000 },
    };
  }
  const { at, year, offset } = minute.time;
  return { at: at + seconds * 1000, year, offset };
}

/** The column behind the time; -1 where the line does not begin so, or its seconds are none. */
function endOf(line: string): number {
  const end = isSyslog(line) ? SYSLOG_END : isIso(line) ? ISO_END : -1;
  if (end < 0 || line.charCodeAt(end) !== SPACE) return -1;
  const behind = line.charCodeAt(end + 1);
  const isMessage = MESSAGE.has(behind) || (end === ISO_END && isDigit(behind));
  const tens = line.charCodeAt(end - 2);
  return isMessage && tens >= ZERO && tens < ZERO + 6 && isDigit(line.charCodeAt(end - 1))
    ? end
    : -1;
}

/** The blanks and colons of `Nov 21 21:16:42`, and a capital before them. */
function isSyslog(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first < 65 || first > 90 || line.charCodeAt(3) !== SPACE) return false;
  if (line.charCodeAt(6) !== SPACE || line.charCodeAt(9) !== COLON) return false;
  return line.charCodeAt(12) === COLON;
}

/** The hyphens, blank and colons of `2026-11-21 21:30:09`, and a digit before them. */
function isIso(line: string): boolean {
  if (!isDigit(line.charCodeAt(0)) || line.charCodeAt(4) !== HYPHEN) return false;
  if (line.charCodeAt(7) !== HYPHEN || line.charCodeAt(10) !== SPACE) return false;
  return line.charCodeAt(13) === COLON && line.charCodeAt(16) === COLON;
}
