import { isDigit } from "../characters";
import { ShiftedColumns } from "../columns";
import type { Source } from "../source";
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
  const tag = tagStart(line);
  if (tag < 0 || isColoured(line)) return undefined;
  const opening = line.indexOf("[", tag);
  const program = nameAt(line, tag, opening);
  if (program === undefined) return undefined;
  const closing = digitsEnd(line, opening + 1);
  if (closing === opening + 1 || line.charCodeAt(closing) !== CLOSING) return undefined;
  const message = closing + 3;
  if (line.charCodeAt(closing + 1) !== COLON || line.charCodeAt(closing + 2) !== SPACE)
    return undefined;
  if (mayBeTime(line, message)) return undefined;
  return {
    source: new SyslogSource(line, program, tag, closing + 1),
    columns: new ShiftedColumns(message),
  };
}

/** The time and host of the line read last: those that follow it often have the same. */
let opened = "\n";

/** The column behind the time and the host; -1 where the line begins otherwise. */
function tagStart(line: string): number {
  if (line.startsWith(opened)) return opened.length;
  if (!isTime(line)) return -1;
  const host = line.indexOf(" ", TIME_END + 1);
  if (host < 0 || host > TIME_END + LONGEST_HOST || line.charCodeAt(host - 1) === COLON) return -1;
  opened = line.slice(0, host + 1);
  return host + 1;
}

/** A source whose session is put together only when somebody asks, since for most lines nobody does. */
class SyslogSource implements Source {
  readonly text: string;
  readonly program: string;
  readonly stamped = true;
  private readonly line: string;
  private readonly tag: number;
  private readonly end: number;

  constructor(line: string, program: string, tag: number, end: number) {
    this.text = line.slice(end + 2);
    this.program = program;
    this.line = line;
    this.tag = tag;
    this.end = end;
  }

  get session(): string {
    return this.line.slice(this.tag, this.end);
  }
}

/** Names of programs seen before, by a sum over some letters: to find one costs less than to make and hash a new string. */
const names: string[] = new Array(256).fill("");

/** The program that is named between two columns; `undefined` where `syslog.ts` would find no name. */
function nameAt(line: string, from: number, to: number): string | undefined {
  const length = to - from;
  if (length < 1 || length > LONGEST_NAME) return undefined;
  const sum = (line.charCodeAt(to - 1) * 31 + line.charCodeAt(from + (length >> 1)) + length) & 255;
  const known = names[sum] ?? "";
  if (known.length === length && line.startsWith(known, from)) return known;
  if (nameEnd(line, from) !== to) return undefined;
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
  if ((day !== SPACE && !isDigit(day)) || !isDigit(line.charCodeAt(5))) return false;
  return areDigits(line, 7) && areDigits(line, 10) && areDigits(line, 13);
}

function areDigits(line: string, at: number): boolean {
  return isDigit(line.charCodeAt(at)) && isDigit(line.charCodeAt(at + 1));
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
