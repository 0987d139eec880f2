import { askedAt } from "../asked";
import { lastStart } from "../last-start";
import type { Asked } from "../reading";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const SAID = / said: |refused to talk to me: |refused to start TLS: |from MTA\([^()]{0,100}\): /g;
const CLOSING = 41;
const LETTER_S = 83;
const LETTER_D = 100;
const LETTER_E = 101;
/** How every code begins. Where mail is delivered at home the reason has none, and then names no command either. */
const CODE = /[2-5][\d.]/;
const IN_REPLY_TO = " (in reply to ";

/** The codes in what Postfix gives as the reason of a delivery's fate, and the command that it names. */
export interface Reason {
  readonly tokens: readonly Token[];
  readonly asked: Asked | undefined;
}

const NOTHING: Reason = { tokens: [], asked: undefined };

/** Reads `host mx[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command)`; a reply may also stand alone. */
export function scanReason(line: string, start: number, end = line.length): Reason {
  const text = line.slice(start, end);
  if (!text.includes("(") && !CODE.test(text)) return NOTHING;
  const inReplyTo = lastStart(text, IN_REPLY_TO, 0);
  if (inReplyTo === -1) {
    const tokens = scanReplies(line, start, end);
    const [first] = tokens;
    return { tokens, asked: first && askedBefore(line.slice(start, first.start)) };
  }
  const tokens = scanReplies(line, start, start + inReplyTo);
  return { tokens, asked: askedAt(text, inReplyTo + IN_REPLY_TO.length) };
}

/** The codes of a text that may quote what other hosts said. */
export function scanReplies(line: string, start: number, end: number): readonly Token[] {
  if (!mayQuote(line, start, end)) return scanReplyText(line, start, end);
  const text = line.slice(start, end);
  const tokens: Token[] = [];
  let piece = start;
  SAID.lastIndex = 0;
  // Not `matchAll`, which makes a pattern of its own for each line.
  for (let said = SAID.exec(text); said !== null; said = SAID.exec(text)) {
    addAll(tokens, scanReplyText(line, piece, start + said.index));
    piece = start + said.index + said[0].length;
  }
  return addAll(tokens, scanReplyText(line, piece, end));
}

/**
 * Whether another host's words may be quoted; costs less than the pattern, and most lines quote none. What announces them
 * ends with a colon, which is rare.
 */
function mayQuote(line: string, start: number, end: number): boolean {
  for (let at = line.indexOf(": ", start); at !== -1 && at < end; at = line.indexOf(": ", at + 2))
    if (announces(line, at)) return true;
  return false;
}

/** Whether `said`, `me`, `TLS` or a parenthesis ends before the column. */
function announces(line: string, at: number): boolean {
  const last = line.charCodeAt(at - 1);
  if (last === LETTER_D) return line.startsWith(" said", at - 5);
  return last === LETTER_E ? line.startsWith(" me", at - 3) : last === LETTER_S || last === CLOSING;
}

/** The command that the words before the reply speak of. */
function askedBefore(words: string): Asked | undefined {
  if (words.includes("refused to start TLS")) return "STARTTLS";
  return words.includes("SASL authentication failed") ? "AUTH" : undefined;
}
