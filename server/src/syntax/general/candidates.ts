import { isBlank, isDigit, isWord } from "../characters";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import type { Token } from "../token";
import { closedSpans, type Span } from "./closed";

/** A number that has the shape of a code. */
export interface Candidate extends Token {
  /** Whether it touches the word before it, as where a producer dropped a line end: `is full.5.2.2 Try later`. */
  readonly glued: boolean;
}

const UNDERSCORE = 95;
const PLUS = 43;
const HYPHEN = 45;
const BACKSLASH = 92;
const DOT = 46;
/** What may not touch a code on its left: it would be part of a number, a path, an address, a ticket, a price, a count. */
const NEVER_BEFORE = /[\w./@$€£%&~^\\*-]/;
/** A line end or bracket that a log or a web page wrote out. */
const WRITTEN =
  /(?:\\r|\\n|\\012|\\015|#012|#015|\\x0[ad]|\\u000[ad]|&lt;|&gt;|&quot;|&#39;|=0[ad]|=3d)$/i;
/** What may not follow one: the rest of a word, number, share, unit or path. */
const NEVER_BEHIND_REPLY =
  /^(?:[\w%/@°#]|,\d(?!\.\d{1,3}\.\d)|:\d| ?\(\d{1,3}%\)| of \d| (?:bytes?|octets?|[KMGT]i?B|kb|mb|ms|msecs?|secs?|s|seconds?|min|minutes?|hours?|days?|messages|msgs|mails|emails|e-mails|recipients|items?|files?|rows?|records?|users|hosts|connections|requests|times|lines|pages|points?|attempts?|tries|passed|failed|skipped|EUR|USD)(?![\w:-]))/;
const NEVER_BEHIND_ENHANCED =
  /^(?:[\w%/@~+]|-\d|:\d|-(?:rc|beta|alpha|dev|ubuntu|deb|r\d|\w{0,20}\.\d))/i;
const GOES_ON = /^[_-](?:[A-Za-z<(#_]|\d\.\d)/;
/** A line end written in octal, whose digits are none of the number behind it. */
const OCTAL = /[#\\]01[25]/y;
const OCTAL_LENGTH = "#012".length;
/** No line that a person reads has more; judging each costs microseconds, and a line of 10 MB may hold millions. */
const MOST = 10_000;
/** A look that costs little tells that most lines have no candidate at all. */
const FIRST = /[2-5]\d\d|[245]\.\d/;
/** A reply code with an enhanced code of its class behind it, which a sign before it does not make a number of something else. */
const PAIRED = /^([245])\d\d[ -]#?\1\.[0-7]\.\d/;
const GLUED = /(?:^|[^\w.@/-])[A-Za-z'’]{4,}[.)!:]{0,2}$/;
const FAR = 40;

/** The numbers of a text that have the shape of a code and stand where one may stand: not in a number, a URL or an address. */
export function candidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = firstStart(text); at < text.length && found.length < MOST; ) {
    const unit = text.charCodeAt(at);
    const code = unit >= 50 && unit <= 53 ? candidateAt(text, at) : undefined;
    if (code !== undefined) found.push(code);
    at = code?.end ?? nextStart(text, at);
  }
  return found.length === 0 ? found : outside(closedSpans(text), found);
}

/** Where the first candidate may begin; a line end in octal before it may have seemed to be its beginning. */
function firstStart(text: string): number {
  const first = FIRST.exec(text)?.index;
  return first === undefined ? text.length : Math.max(0, first - OCTAL_LENGTH);
}

/** The next column at which a number may begin. */
function nextStart(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at))) return at + 1;
  OCTAL.lastIndex = Math.max(0, at - 1);
  return OCTAL.test(text) ? OCTAL.lastIndex : numberEnd(text, at);
}

/** The candidates that begin in none of the spans; both in order. */
function outside(closed: readonly Span[], found: readonly Candidate[]): readonly Candidate[] {
  let span = 0;
  return found.filter(({ start }) => {
    while ((closed[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span++;
    return (closed[span]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

function candidateAt(text: string, at: number): Candidate | undefined {
  const code = enhancedCodeAt(text, at, text.length) ?? replyCodeAt(text, at, text.length);
  if (code === undefined || !mayEnd(text, code)) return undefined;
  if (mayBegin(text, code)) return { ...code, glued: false };
  return isGlued(text, code) ? { ...code, glued: true } : undefined;
}

/** Whether what follows the number leaves it a code of its own; RFC 3463 section 2 has the subjects 0 to 7. */
function mayEnd(text: string, { kind, value, end }: Token): boolean {
  const behind = text.slice(end, end + FAR);
  if (kind === "reply") return GOES_ON.test(behind) || !NEVER_BEHIND_REPLY.test(behind);
  if (!/^\d\.[0-7]\./.test(value)) return false;
  if (behind.startsWith("_")) return GOES_ON.test(behind);
  return !NEVER_BEHIND_ENHANCED.test(behind);
}

/** Whether a code may begin there, seen from what stands before it. */
function mayBegin(text: string, { start, kind, value }: Token): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (isBlank(before)) return true;
  const left = text.slice(Math.max(0, start - 8), start);
  if (before === UNDERSCORE) return /(?:[:/.,]|said|[2-5]\d\d)_$/.test(left);
  if (WRITTEN.test(left)) return true;
  if (before === HYPHEN)
    return kind === "enhanced" ? /(?:^|[^\d.])[2-5]\d\d-$/.test(left) : left.endsWith(`${value}-`);
  if (before === BACKSLASH || isWord(before)) return false;
  if (NEVER_BEFORE.test(text.charAt(start - 1)))
    return before !== DOT && kind === "reply" && PAIRED.test(text.slice(start, start + FAR));
  if (before === PLUS) return /(?:^|[^\d])\d{3}\+$|(?:^|[\s-]\d?)\+$/.test(left);
  if (kind === "enhanced" && /(?:^|[^\d])[245]\d\d,$/.test(left)) return true;
  return !/(?:\w\[|[\da-f.:\]]:|==|\d,)$/i.test(left) || /[a-z"]:$/i.test(left);
}

/** Whether the number touches a word or the end of a sentence. */
function isGlued(text: string, { start, end }: Token): boolean {
  if (!isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== HYPHEN) return false;
  return GLUED.test(text.slice(Math.max(0, start - FAR), start));
}

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (
    isDigit(text.charCodeAt(end)) ||
    (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)))
  )
    end++;
  return end;
}
