import type { Field } from "../csv";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

/** How Exchange names the last error of a delivery: `[{LED=550 5.1.10 …};{MSG=};{FQDN=};{IP=};{LRT=}]`. */
export const LED = "{LED=";
/** Where another reply begins: that of the next recipient, or the one that Exchange quotes in its own. */
const ANOTHER = /;(?=[2-5]\d\d[ -])|\[Message=/g;
const CLOSINGS: readonly string[] = ["};{", "}]"];

/** The codes in the status of a delivery as Exchange tracks it: last errors, or replies with semicolons between them. */
export function scanStatus(text: string, { start, end }: Field): readonly Token[] {
  const errors = errorsIn(text, start, end);
  const pieces = errors.length === 0 ? [{ start, end }] : errors;
  const tokens: Token[] = [];
  for (const piece of pieces) addAll(tokens, scanReplies(text, piece));
  return tokens;
}

/** Where the last errors in `text.slice(start, end)` stand, without their braces. */
export function errorsIn(text: string, start: number, end: number): readonly Field[] {
  const errors: Field[] = [];
  let at = text.indexOf(LED, start);
  while (at !== -1 && at < end) {
    const next = text.indexOf(LED, at + LED.length);
    const from = at + LED.length;
    errors.push({
      start: from,
      end: errorEnd(text, from, next === -1 ? end : Math.min(next, end)),
    });
    at = next;
  }
  return errors;
}

/** Where a last error ends that stands in `text.slice(from, limit)`. */
export function errorEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  for (const closing of CLOSINGS) {
    const found = rest.indexOf(closing);
    if (found !== -1) return from + found;
  }
  return limit;
}

function scanReplies(text: string, { start, end }: Field): readonly Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const another of text.slice(start, end).matchAll(ANOTHER)) {
    addAll(tokens, scanReplyText(text, from, start + another.index));
    from = start + another.index + another[0].length;
  }
  return addAll(tokens, scanReplyText(text, from, end));
}
