import type { Span } from "../document/spans";
import { isPlaceholder } from "./placeholder";

/** A value without quotes; a password scheme such as `{SHA512-CRYPT}` belongs to it. */
const BARE = /(?:\{[A-Za-z0-9.-]{1,24}\})?[^\s,;&"'`<>()[\]{}]+/y;
/** How far the end of a quoted value is looked for; without one so near, it ends as one without quotes does. */
const LONGEST = 4000;

/**
 * The value that begins at a column: what stands in quotes, closed or not, those that JSON wrote with a backslash included, or else
 * up to a blank or a sign that ends a value. `undefined` where there is none, or one that only stands for a secret.
 */
export function valueAt(text: string, at: number): Span | undefined {
  const span = quotedAt(text, at) ?? bareAt(text, at);
  if (span === undefined || isPlaceholder(text.slice(span.start, span.end))) return undefined;
  return span;
}

function quotedAt(text: string, at: number): Span | undefined {
  const escaped = text[at] === "\\" && (text[at + 1] === '"' || text[at + 1] === "'");
  const quote = escaped ? text.slice(at, at + 2) : text.charAt(at);
  if (!escaped && quote !== '"' && quote !== "'" && quote !== "`") return undefined;
  const start = at + quote.length;
  for (let end = start; end < text.length && end - start <= LONGEST; end++) {
    if (text.startsWith(quote, end)) return { start, end };
    if (!escaped && text[end] === "\\") end++;
  }
  return text.length - start <= LONGEST ? { start, end: text.length } : bareAt(text, start);
}

function bareAt(text: string, at: number): Span | undefined {
  BARE.lastIndex = at;
  return BARE.test(text) ? { start: at, end: BARE.lastIndex } : undefined;
}
