import { isDigit } from "../characters";
import { ShiftedColumns } from "../columns";
import { isColoured } from "./ansi";
import type { Unwrapped } from "./layer";

const SPACE = 32;
const COLON = 58;
const OPENING = 91;
const CLOSING = 93;
const TIME_END = 15;
const LONGEST_HOST = 255;
const LONGEST_NAME = 81;

/**
 * What the layers find in the commonest line of all, `Nov 21 21:16:42 host tag[pid]: message`, with nothing before it
 * and no time behind it: the same answer without a pattern, since big logs are made of such lines. `undefined` for any
 * other.
 */
export function plainSyslog(line: string): Unwrapped | undefined {
  if (!isTime(line) || isColoured(line)) return undefined;
  const host = line.indexOf(" ", TIME_END + 1);
  if (host < 0 || host > TIME_END + LONGEST_HOST) return undefined;
  const tag = host + 1;
  const opening = nameEnd(line, tag);
  if (opening === tag || line.charCodeAt(opening) !== OPENING) return undefined;
  const closing = digitsEnd(line, opening + 1);
  if (closing === opening + 1 || line.charCodeAt(closing) !== CLOSING) return undefined;
  const message = closing + 3;
  if (line.charCodeAt(closing + 1) !== COLON || line.charCodeAt(closing + 2) !== SPACE)
    return undefined;
  if (mayBeTime(line, message)) return undefined;
  return {
    source: {
      text: line.slice(message),
      program: nameAt(line, tag, opening),
      session: line.slice(tag, closing + 1),
      stamped: true,
    },
    columns: new ShiftedColumns(message),
  };
}

/** Names of programs seen before, by a sum over their letters: to find one costs less than to make and hash a new string. */
const names: string[] = new Array(256).fill("");

function nameAt(line: string, from: number, to: number): string {
  let sum = to;
  for (let at = from; at < to; at++) sum = (sum * 31 + line.charCodeAt(at)) & 255;
  const known = names[sum] ?? "";
  if (known.length === to - from && line.startsWith(known, from)) return known;
  const name = line.slice(from, to);
  names[sum] = name;
  return name;
}

/** `Nov 21 21:16:42 ` (RFC 3164 section 4.1.2), by the places of its blanks and colons. */
function isTime(line: string): boolean {
  if (line.charCodeAt(3) !== SPACE || line.charCodeAt(6) !== SPACE) return false;
  if (line.charCodeAt(9) !== COLON || line.charCodeAt(12) !== COLON) return false;
  if (line.charCodeAt(TIME_END) !== SPACE || !isMonth(line)) return false;
  const day = line.charCodeAt(4);
  if ((day !== SPACE && !isDigit(day)) || digitsEnd(line, 5) !== 6) return false;
  return digitsEnd(line, 7) === 9 && digitsEnd(line, 10) === 12 && digitsEnd(line, 13) === 15;
}

function isMonth(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first < 65 || first > 90) return false;
  const second = line.charCodeAt(1);
  const third = line.charCodeAt(2);
  return second >= 97 && second <= 122 && third >= 97 && third <= 122;
}

const DAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ ,]/y;
/** Where a date, a clock or seconds since 1970 have the first sign that is no digit. */
const SEPARATED = [1, 2, 4, 10] as const;

/** Whether a time may begin at the column, which a layer takes off. */
function mayBeTime(line: string, at: number): boolean {
  const first = line.charCodeAt(at);
  if (first === OPENING) return true;
  if (isDigit(first)) return SEPARATED.some((place) => isSeparator(line.charCodeAt(at + place)));
  DAY.lastIndex = at;
  return first >= 65 && first <= 90 && DAY.test(line);
}

/** A blank, hyphen, dot, slash or colon. */
function isSeparator(unit: number): boolean {
  return unit === SPACE || (unit >= 45 && unit <= 47) || unit === COLON;
}

/** The column behind what `syslog.ts` takes for a program's name; `at` itself where none begins. */
function nameEnd(line: string, at: number): number {
  const first = line.charCodeAt(at) | 32;
  if (first < 97 || first > 122) return at;
  let end = at + 1;
  while (end < at + LONGEST_NAME && isOfName(line.charCodeAt(end))) end++;
  return end;
}

/** A letter, a digit, a hyphen, dot, slash, underscore or at sign. */
function isOfName(unit: number): boolean {
  const letter = unit | 32;
  return (
    (letter >= 97 && letter <= 122) || (unit >= 45 && unit <= 57) || unit === 95 || unit === 64
  );
}

function digitsEnd(line: string, at: number): number {
  let end = at;
  while (isDigit(line.charCodeAt(end))) end++;
  return end;
}
