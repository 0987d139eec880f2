import { isBlank, isDigit } from "../characters";
import { enhancedCodeAt } from "../codes";
import { type Token, withMore } from "../token";
import { scanReplyText } from "./reply-text";

const HYPHEN = 45;
const DOT = 46;
/** What may stand before a code that a lost line end glued to the text: the end of a word or of a sentence. */
const WORD_OR_SENTENCE = /[\p{L}.,;:!?)\]'"]/u;
const VERSION = /(?:^|[^\p{L}])[vV]$/u;

/**
 * The codes of a reply of which the producer joined the lines and dropped the reply codes of all but the first, so that
 * enhanced codes alone recur: `550-5.7.26 blocked.5.7.26 See …`, or `550 5.7.26 blocked\n5.7.26 See …` with the line
 * ends written out.
 */
export function scanJoinedReply(line: string, start: number, end = line.length): readonly Token[] {
  const tokens = scanReplyText(line, start, end);
  const [reply, enhanced] = tokens;
  if (reply?.kind !== "reply") return tokens;
  const joined = line.charCodeAt(reply.end) === HYPHEN;
  if (!joined && !line.slice(reply.end, end).includes("\\n")) return tokens;
  const before = enhanced?.kind === "enhanced" ? enhanced.value : undefined;
  return withMore(tokens, recurring(line, reply, end, before));
}

/** Enhanced codes of the reply's class behind its first: the same again, or one that is glued to the text. */
function recurring(line: string, reply: Token, end: number, before: string | undefined): Token[] {
  const found: Token[] = [];
  const joined = line.charCodeAt(reply.end) === HYPHEN;
  for (let dot = line.indexOf(".", reply.end); dot !== -1 && dot < end; ) {
    const code = enhancedCodeAt(line, dot - 1, end);
    const taken = code !== undefined && isRecurring(line, code, end, reply, before, joined);
    if (taken) found.push(code);
    dot = line.indexOf(".", taken ? code.end : dot + 1);
  }
  return found;
}

function isRecurring(
  line: string,
  code: Token,
  end: number,
  reply: Token,
  before: string | undefined,
  joined: boolean,
): boolean {
  if (code.value[0] !== reply.value[0]) return false;
  if (code.end < end && !isBlank(line.charCodeAt(code.end))) return false;
  if (line.startsWith("\\n", code.start - 2)) return true;
  const same = code.value === before;
  if (!joined || (before !== undefined && !same)) return false;
  return (same && isBlank(line.charCodeAt(code.start - 1))) || isGlued(line, code.start);
}

/** Whether the column stands right behind a word or a sentence, as no version or number does. */
function isGlued(line: string, at: number): boolean {
  const last = line.charAt(at - 1);
  if (!WORD_OR_SENTENCE.test(last) || VERSION.test(line.slice(Math.max(0, at - 2), at)))
    return false;
  return last.charCodeAt(0) !== DOT || !isDigit(line.charCodeAt(at - 2));
}
