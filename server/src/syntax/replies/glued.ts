import { isDigit } from "../characters";
import { replyLineAt } from "../conversation/evidence";
import type { Token } from "../token";
import { scanReplyText } from "./reply-text";

const HYPHEN = 45;
const SPACE = 32;
const DOT = 46;

/** The codes of a reply whose line ends a program took out, so that a code touches the text before it: `550-no550 such user`. */
export function gluedCodes(line: string, start: number): readonly Token[] {
  const reply = replyLineAt(line, start);
  if (reply === undefined) return [];
  const tokens: Token[] = [];
  let at = start;
  for (let more = reply.more; more; ) {
    const next = nextLine(line, at + 4, reply.code);
    if (next === undefined) break;
    tokens.push(...scanReplyText(line, at, next));
    more = line.charCodeAt(next + 3) === HYPHEN;
    at = next;
  }
  tokens.push(...scanReplyText(line, at));
  return tokens;
}

/** Where the reply's code stands next with a separator behind it and no number before it. */
function nextLine(line: string, from: number, code: string): number | undefined {
  for (let at = line.indexOf(code, from); at !== -1; at = line.indexOf(code, at + 1)) {
    const separator = line.charCodeAt(at + 3);
    const separated = separator === HYPHEN || separator === SPACE;
    if (separated && !goesBefore(line, at - 1)) return at;
  }
  return undefined;
}

/** Whether what stands at `at` makes the digits behind it part of a longer number, as `550` in `192.0.2.550`. */
function goesBefore(line: string, at: number): boolean {
  const before = line.charCodeAt(at);
  if (isDigit(before) || before === HYPHEN) return true;
  return before === DOT && isDigit(line.charCodeAt(at - 1));
}
