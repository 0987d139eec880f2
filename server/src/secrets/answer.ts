import type { Span } from "../document/spans";
import { skipBlanks } from "../syntax/characters";
import type { Speech } from "../syntax/reading";
import { encodedEnd, looksEncoded } from "./encoded";
import { isMaskAt, isPlaceholder } from "./placeholder";

const AUTH = /[ \t]*AUTH[ \t]+[^\s]+[ \t]+/iy;
/** What may stand behind an answer: a quote, an escape, markup, or nothing any more. */
const BEHIND = /["'\\<&,}]|\s*$/y;
/** What a client's trace put behind the last character of an answer. */
const TRAIL = /(?:\\[rn]|\s)$/;
/** Answers without a secret: cancelled, empty (RFC 4954 section 4), and the one after a refused token (RFC 7628 section 3.2.3). */
const NOTHING: ReadonlySet<string> = new Set(["*", "=", "AQ=="]);

/**
 * Where the answer stands in a client's line of which the dialogue says that it may hold one; `undefined` where it
 * holds none, such as a command after a login that was given up, or a mask.
 */
export function answerSpan(text: string, speech: Speech | undefined): Span | undefined {
  if (speech?.by !== "client" || (speech.verb !== undefined && !speech.login)) return undefined;
  const start = answerStart(text, speech);
  if (isMaskAt(text, start)) return undefined;
  const end = answerEnd(text, start, speech.text);
  const value = text.slice(start, end);
  return NOTHING.has(value) || isPlaceholder(value) ? undefined : { start, end };
}

function answerStart(text: string, speech: Extract<Speech, { by: "client" }>): number {
  AUTH.lastIndex = speech.text;
  if (speech.login && AUTH.test(text)) return AUTH.lastIndex;
  return skipBlanks(text, speech.text, text.length);
}

/** Behind the Base64 text, or, where it is something else, such as a password typed in clear, where the client's line ends. */
function answerEnd(text: string, start: number, said: number): number {
  const encoded = encodedEnd(text, start);
  if (encoded > start && isWhole(text, start, encoded)) return encoded;
  let end = lineEnd(text, start, said);
  for (let trail = trailOf(text, end); trail > 0 && end > start; trail = trailOf(text, end))
    end -= trail;
  return Math.max(start, end);
}

function trailOf(text: string, end: number): number {
  return TRAIL.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0;
}

/** Whether the Base64 text is the whole answer: behind a blank a log may go on, but so does a password typed in clear. */
function isWhole(text: string, start: number, end: number): boolean {
  BEHIND.lastIndex = end;
  if (BEHIND.test(text)) return true;
  return text.charAt(end) === " " && looksEncoded(text.slice(start, end));
}

/** Where what the client said ends: at the quote in which a trace put it, or at the end of a field in JSON. */
function lineEnd(text: string, start: number, said: number): number {
  const before = text.charAt(said - 1);
  const quote = text.startsWith("{") ? '"' : before;
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, start) : -1;
  return end === -1 ? text.length : end;
}
