import { isDigit } from "../characters";
import { shiftedBy } from "../columns";
import { ownText } from "../own-text";
import type { Source } from "../source";
import { isColoured } from "./ansi";
import type { Unwrapped } from "./layer";

const SPACE = 32;
const COLON = 58;
const OPENING = 91;
/** `Nov 21 21:16:42 host tag[pid]: ` (RFC 3164 section 4.1.2); the host's class leaves no room for a terminal's sequence. */
const HEADER =
  /[A-Z][a-z][a-z] [ \d]\d \d\d:\d\d:\d\d [\w.:-]{0,254}[\w.-] [A-Za-z][\w./@-]{0,80}\[\d{1,9}\]: /y;

/**
 * What the layers find in the commonest line of all, `Nov 21 21:16:42 host tag[pid]: message`, with nothing before it
 * and no time behind it: the same answer by one pattern, since big logs are made of such lines. `undefined` for any
 * other.
 */
export function plainSyslog(line: string): Unwrapped | undefined {
  HEADER.lastIndex = 0;
  if (isDigit(line.charCodeAt(0)) || !HEADER.test(line)) return undefined;
  const message = HEADER.lastIndex;
  if (mayBeTime(line, message)) return undefined;
  const text = line.slice(message);
  if (isColoured(text)) return undefined;
  return { source: new SyslogSource(line, text, message - 2), columns: shiftedBy(message) };
}

/** A source whose session is put together only when somebody asks, since for most lines nobody does. */
class SyslogSource implements Source {
  readonly text: string;
  readonly program: string;
  readonly stamped = true;
  private readonly line: string;
  private readonly end: number;

  /** `end` is the column behind the process id. */
  constructor(line: string, text: string, end: number) {
    this.text = text;
    this.program = nameBefore(line, openingBefore(line, end));
    this.line = line;
    this.end = end;
  }

  get session(): string {
    return this.line.slice(openingBefore(this.line, this.end) - this.program.length, this.end);
  }
}

/** The column of the bracket that opens the process id which ends before `end`. */
function openingBefore(line: string, end: number): number {
  let at = end - 2;
  while (line.charCodeAt(at) !== OPENING) at--;
  return at;
}

/** Names of programs seen before, by a sum over some letters: to find one costs less than to make and hash a new string. */
const names: string[] = new Array(256).fill("");

/** The program's name that ends before the column, with a blank before it. */
function nameBefore(line: string, end: number): string {
  const sum = (line.charCodeAt(end - 1) * 31 + line.charCodeAt(end - 4)) & 255;
  const known = names[sum] ?? "";
  const start = end - known.length;
  // To cut off and compare costs a third of `startsWith`.
  if (line.charCodeAt(start - 1) === SPACE && line.slice(start, end) === known) return known;
  const name = ownText(line.slice(line.lastIndexOf(" ", end) + 1, end));
  names[sum] = name;
  return name;
}

const DAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ ,]/y;
/** Where a date, a clock or seconds since 1970 have the first sign that is no digit. */
const SEPARATED = [1, 2, 4, 10] as const;

/** Whether a time may begin at the column, which a layer takes off. */
function mayBeTime(line: string, at: number): boolean {
  const first = line.charCodeAt(at);
  if (first === OPENING) return true;
  if (isDigit(first)) return SEPARATED.some((place) => isSeparator(line.charCodeAt(at + place)));
  if (!isDayEnd(line.charCodeAt(at + 3))) return false;
  DAY.lastIndex = at;
  return DAY.test(line);
}

/** A blank or a comma. */
function isDayEnd(unit: number): boolean {
  return unit === SPACE || unit === 44;
}

/** A blank, hyphen, dot, slash or colon. */
function isSeparator(unit: number): boolean {
  return unit === SPACE || (unit >= 45 && unit <= 47) || unit === COLON;
}
