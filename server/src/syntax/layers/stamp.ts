import { isDigit } from "../characters";
import type { Source } from "../source";
import { cutOff } from "./cut";
import type { Unwrapped } from "./layer";

const CLOCK = String.raw`\d\d?:\d\d:\d\d(?:[.,:]\d{1,9})?(?: ?[AP]M)?`;
const ZONE = String.raw`(?:Z| ?[+-]\d\d:?\d\d| (?:UTC|GMT|CES?T))?`;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const DAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?";
const DATES = [
  String.raw`\d{4}[-/.]\d\d[-/.]\d\d[ T]`,
  String.raw`\d\d?[-/.]\d\d?[-/.]\d{2,4},? `,
  String.raw`\d\d?[/ -]${MONTH}[/ -]\d{4}[ :]`,
  String.raw`${MONTH} [ \d]\d(?:,? \d{4})?,? `,
].join("|");
const TIMES = [
  `(?:${DATES})${CLOCK}${ZONE}(?: \\d{4})?`,
  String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,
  String.raw`\d{10}\.\d{3,9}`,
].join("|");
/** A time in brackets or not, with a blank, a colon or a tab behind it. */
const STAMP = new RegExp(
  String.raw`^(?:\[${DAY}(?:${TIMES})\]|${DAY}(?:${TIMES}))[:,]?[ \t]+(?:\| )?(?:- )?`,
);
/** A process id in brackets, as Exim and many others write it behind the time. */
const PROCESS = /\[(\d{1,9})\] /y;
/** The weight of a message, in capitals or in brackets; `error: 550` in small letters is part of a sentence. */
const LEVEL =
  /(?:\[ ?(?:trace|debug|info|notice|warn|warning|error|err|crit|critical|alert|emerg|fatal|verbose)\]:?|(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|CRITICAL|FATAL|VERBOSE)(?= |:|\t):?)[ \t]+(?:- )?/iy;

const OPENING = 91;

/** Takes off a time that a program put before its own line, and a process id and a level behind it. */
export function stamp(source: Source): Unwrapped | undefined {
  const { text } = source;
  const first = text.charCodeAt(0);
  if (!isDigit(first) && first !== OPENING && !(first >= 65 && first <= 90)) return undefined;
  const time = STAMP.exec(text);
  if (time === null) return undefined;
  let at = time[0].length;
  PROCESS.lastIndex = at;
  const process = PROCESS.exec(text);
  if (process !== null) at = PROCESS.lastIndex;
  LEVEL.lastIndex = at;
  const level = LEVEL.exec(text);
  if (level !== null && (level[0].startsWith("[") || /[A-Z]/.test(level[0].charAt(0))))
    at = LEVEL.lastIndex;
  return cutOff(source, at, { stamped: true, session: process?.[1] ?? source.session });
}
