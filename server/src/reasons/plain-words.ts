import type { Span } from "./words";

const LINE_FEED = 10;
const SPACE = 32;
const HYPHEN = 45;
const OPENING = 60;
const EQUALS = 61;
const CLOSING = 62;
const AT = 64;
const OPENING_SQUARE = 91;
const CLOSING_SQUARE = 93;
const FROM = [102, 114, 111, 109, SPACE];
const LONGEST = 8_000;

/** By ASCII unit: 1 ends a word, 2 is a space, 4 has to be looked at; the sum where several are true. */
const ENDS = 1;
const BLANK = 2;
const SOUGHT = 4;
const signs = new Uint8Array(256);
for (const sign of '>()[]{}",;:') signs[sign.charCodeAt(0)] = ENDS;
for (const unit of [9, LINE_FEED, 11, 12, 13, SPACE]) signs[unit] = ENDS + BLANK + SOUGHT;
signs[OPENING] = ENDS + SOUGHT;
for (const unit of [AT, EQUALS]) signs[unit] = SOUGHT;

const encoder = new TextEncoder();
/** In UTF-8 a unit takes up to three bytes. */
const text = new Uint8Array(LONGEST * 3);
const words = new Uint8Array(LONGEST);
/** So many units of `words` are filled. */
let length = 0;

/** The words of a reply: the first `length` of `units`, in ASCII, until the next call. */
export interface PlainWords {
  readonly units: Uint8Array;
  readonly length: number;
}

/**
 * What `wordsOfReply` makes of a line and its line end, except that capitals stay, and without making strings, which
 * takes several times as long. `undefined` for a line that is not plain: it is long, has signs beyond ASCII or
 * backslashes, or may hold what Sendmail and Exim say of a client or a code.
 */
export function plainWordsOf(line: string, codes: readonly Span[]): PlainWords | undefined {
  if (line.length >= LONGEST || line.includes("\\")) return undefined;
  const { written } = encoder.encodeInto(line, text);
  if (written !== line.length) return undefined;
  text[written] = LINE_FEED;
  const count = copyWords(withoutCodes(codes, written + 1));
  return count < 0 ? undefined : { units: words, length: count };
}

/** Puts a space in place of each code in `text`; answers how many units that leaves of so many. */
function withoutCodes(codes: readonly Span[], before: number): number {
  let count = before;
  for (let at = codes.length - 1; at >= 0; at--) {
    const { start, end } = codes[at] as Span;
    const rest = text[end] === HYPHEN ? end + 1 : end;
    text[start] = SPACE;
    text.copyWithin(start + 1, rest, count);
    count += start + 1 - rest;
  }
  return count;
}

/** Copies from `text` to `words` what the reply says; answers how many units that are, or -1 where that is not sure. */
function copyWords(end: number): number {
  let at = 0;
  length = 0;
  while (at >= 0) {
    at = copyUnits(at, end);
    if (at === end) return length;
    at = copySign(at, text[at] ?? 0);
  }
  return -1;
}

/** Copies up to a sign that has to be looked at, and answers its column. */
function copyUnits(from: number, end: number): number {
  let to = length;
  let at = from;
  for (; at < end; at++) {
    const unit = text[at] ?? 0;
    if (((signs[unit] ?? 0) & SOUGHT) !== 0) break;
    words[to++] = unit;
  }
  length = to;
  return at;
}

/** Copies what the reply says from a sign on, and answers the column from which on the rest is to be copied; -1 where that is not sure. */
function copySign(at: number, sign: number): number {
  if (sign === AT) return withoutAddress(at);
  if (is(sign, BLANK)) return copySpace(at);
  if (sign === EQUALS && isOfOthers(at)) return -1;
  words[length++] = sign;
  return sign === OPENING ? closingOf(at) : at + 1;
}

/** Takes back the beginning of a word that has an at sign; answers the column behind it. */
function withoutAddress(at: number): number {
  while (length > 0 && !is(words[length - 1], ENDS)) length--;
  let end = at + 1;
  while (!is(text[end], ENDS)) end++;
  return end;
}

/** Copies spaces as one, and `from ` if it follows with a client, whose name is left out. */
function copySpace(from: number): number {
  let at = from;
  while (text[at] !== LINE_FEED && is(text[at + 1], BLANK)) at++;
  words[length++] = SPACE;
  const client = clientAt(at);
  if (client === 0) return at + 1;
  for (const unit of FROM) words[length++] = unit;
  return client;
}

function is(unit: number | undefined, sign: number): boolean {
  return ((signs[unit ?? 0] ?? 0) & sign) !== 0;
}

/** The column of the bracket that closes the one at a column; the next one where none does, or a URL stands between them. */
function closingOf(opening: number): number {
  let end = opening + 1;
  while (text[end] !== CLOSING && text[end] !== OPENING && !is(text[end], BLANK)) end++;
  return text[end] === CLOSING && !isUrl(opening + 1) ? end : opening + 1;
}

function isUrl(from: number): boolean {
  let end = from;
  while (isLetter(text[end])) end++;
  return end > from && text[end] === 58 && text[end + 1] === 47 && text[end + 2] === 47;
}

function isLetter(unit = 0): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

/** The column of the bracket in ` from mx.example.org[`, where that begins with the space at a column; else 0. */
function clientAt(space: number): number {
  if (text[space] !== SPACE || text[space + 5] !== SPACE || !stands("from", space + 1)) return 0;
  let end = space + 6;
  while (text[end] !== OPENING_SQUARE && text[end] !== CLOSING_SQUARE && !is(text[end], BLANK))
    end++;
  return text[end] === OPENING_SQUARE && end > space + 6 ? end : 0;
}

/** Whether Sendmail's `reply=` or `reject=`, or Exim's ` h=`, has its equals sign at a column. */
function isOfOthers(equals: number): boolean {
  const before = (text[equals - 1] ?? 0) | 32;
  if (before === 104) return is(text[equals - 2], BLANK);
  return stands("reply", equals - 5) || stands("reject", equals - 6);
}

/** Whether letters stand at a column, in either case. */
function stands(letters: string, from: number): boolean {
  for (let at = 0; at < letters.length; at++)
    if (((text[from + at] ?? 0) | 32) !== letters.charCodeAt(at)) return false;
  return true;
}
