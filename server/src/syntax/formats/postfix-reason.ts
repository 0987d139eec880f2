import { askedAt } from "../asked";
import { lastStart } from "../last-start";
import type { Asked } from "../reading";
import { scanReplyText } from "../reply-text";
import { addAll, type Token } from "../token";

const SAID = / said: |refused to talk to me: |refused to start TLS: |from MTA\([^()]{0,100}\): /g;
const IN_REPLY_TO = " (in reply to ";

/** The codes in what Postfix gives as the reason of a delivery's fate, and the command that it names. */
export interface Reason {
  readonly tokens: readonly Token[];
  readonly asked: Asked | undefined;
}

/** Reads `host mx[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command)`; a reply may also stand alone. */
export function scanReason(line: string, start: number, end = line.length): Reason {
  const text = line.slice(start, end);
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
  const text = line.slice(start, end);
  if (!quotes(text)) return scanReplyText(line, start, end);
  const tokens: Token[] = [];
  let piece = start;
  for (const said of text.matchAll(SAID)) {
    addAll(tokens, scanReplyText(line, piece, start + said.index));
    piece = start + said.index + said[0].length;
  }
  return addAll(tokens, scanReplyText(line, piece, end));
}

/** Whether another host's words may be quoted; costs less than the pattern, and most lines quote none. */
function quotes(text: string): boolean {
  return text.includes(" said: ") || text.includes("from MTA(") || text.includes("refused to ");
}

/** The command that the words before the reply speak of. */
function askedBefore(words: string): Asked | undefined {
  if (words.includes("refused to start TLS")) return "STARTTLS";
  return words.includes("SASL authentication failed") ? "AUTH" : undefined;
}
