const SPACE = 32;
const AT = 64;
const OPENING = 60;
const CLOSING = 62;
/** By ASCII unit: 1 ends a word, 2 is a space, 4 is what is looked for; the sum where several are true. */
const ENDS = 1;
const BLANK = 2;
const SOUGHT = 4;
const signs = new Uint8Array(128);
for (const sign of '>()[]{}",;:') signs[sign.charCodeAt(0)] = ENDS;
for (const unit of [9, 10, 11, 12, 13, SPACE]) signs[unit] = ENDS + BLANK + SOUGHT;
signs[OPENING] = ENDS + SOUGHT;
signs[AT] = SOUGHT;
const WIDE_SPACE = /\s/;

/** What the sign at a unit is; beyond ASCII there are but spaces and letters. */
function signOf(unit: number): number {
  if (unit < 128) return signs[unit] ?? 0;
  return WIDE_SPACE.test(String.fromCharCode(unit)) ? ENDS + BLANK + SOUGHT : 0;
}

/** A piece of a text that is left out, and what stands there instead; `end` exclusive. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/**
 * A text in lower case with spaces made single, then without what stands in angle brackets and is no URL, and without
 * each word that holds an at sign: `to=<virus@example.org>`. One walk, since it is made of each failure; what stays is
 * copied in pieces.
 */
export function withoutAddresses(text: string): string {
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((signOf(unit) & SOUGHT) === 0) continue;
    if (unit === SPACE && (signOf(text.charCodeAt(at + 1)) & BLANK) === 0) continue;
    const gap = gapAt(text, at, from);
    if (gap === undefined) continue;
    result += text.slice(from, gap.start) + gap.instead;
    from = gap.end;
    at = from - 1;
  }
  return result + text.slice(from);
}

/** What is left out at a sign that was looked for; from `least` on. */
function gapAt(text: string, at: number, least: number): Gap | undefined {
  const unit = text.charCodeAt(at);
  if (unit === AT)
    return { start: wordStart(text, at, least), end: wordEnd(text, at), instead: "" };
  if (unit === OPENING) {
    const end = closingOf(text, at);
    return end < 0 ? undefined : { start: at + 1, end, instead: "" };
  }
  return { start: at, end: spacesEnd(text, at + 1), instead: " " };
}

function spacesEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (signOf(text.charCodeAt(end)) & BLANK) !== 0) end++;
  return end;
}

/** The column of the bracket that closes the one at a column; -1 where none does, or a URL stands between them. */
function closingOf(text: string, opening: number): number {
  let end = opening + 1;
  while (end < text.length && !isBracketOrSpace(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === CLOSING && !isUrl(text, opening + 1) ? end : -1;
}

function isBracketOrSpace(unit: number): boolean {
  return unit === CLOSING || unit === OPENING || (signOf(unit) & BLANK) !== 0;
}

function isUrl(text: string, from: number): boolean {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end++;
  return end > from && text.startsWith("://", end);
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The column at which the word around a column begins, no farther back than `least`. */
function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && isOfWord(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
  return end;
}

function isOfWord(unit: number): boolean {
  return (signOf(unit) & ENDS) === 0;
}
