import { askedAt } from "../asked";
import { bounceAs, partOf } from "../bounce";
import type { Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply } from "../replies/reply-text";
import type { Token } from "../token";
import { scanReason } from "./postfix-reason";

/** What lines of Postfix's reasons leave behind; the states of a folded reason follow. */
export const POSTFIX = "postfix";
const WORDS = `${POSTFIX} words`;
const SAID = `${POSTFIX} said`;

const RECIPIENT =
  /<([^<>]{0,320})>(?: \(expanded from <[^<>]{0,320}>\))?: (?=host(?: |$)|delivery temporarily suspended: |TLS is required|lost connection with |conversation with |connect to )/y;
/** What stands right before a reply, or the end of it where the line breaks. */
const BEFORE_REPLY =
  /(?:^|[ \]])(?:said|refused to talk to me|refused to start TLS|talk to me|start TLS|to me|me|TLS): *(?=[2-5]\d\d(?!\d)|$)/g;
const IN_REPLY_TO = "(in reply to ";
const IN_REPLY_TO_FOLDED = /^ {4}(?:(?:reply )?to )?([A-Za-z ]{3,20}) command\)$/;
const MARGIN = "    ";

/** `<x@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 …`, perhaps cut off at the 79th column and folded. */
export function readRecipient(line: string): Read | undefined {
  RECIPIENT.lastIndex = 0;
  const recipient = RECIPIENT.exec(line);
  if (recipient === null) return undefined;
  const bounce = partOf("notice", recipient[1]);
  const at = RECIPIENT.lastIndex;
  if (line.includes(` ${IN_REPLY_TO}`)) {
    const { tokens, asked } = scanReason(line, at);
    return bounceAs(POSTFIX_QUEUE, tokens, bounce, { asked, block: RECORD, memory: POSTFIX });
  }
  const { tokens, memory } = scanWords(line, at);
  return bounceAs(POSTFIX_QUEUE, tokens, bounce, { block: RECORD, memory });
}

/** The next line of a folded reason. */
export function readFolded(line: string, memory: Memory | undefined): Read | undefined {
  if (memory === undefined || !line.startsWith(MARGIN)) return undefined;
  const under = memory.startsWith("addressee ") && line.startsWith("host ", MARGIN.length);
  if (!under && !memory.startsWith(`${POSTFIX} `)) return undefined;
  const recipient = under ? memory.slice("addressee ".length) : undefined;
  const { tokens, memory: after } = scanFolded(line, under ? WORDS : memory);
  const besides = { asked: askedIn(line), block: RECORD, memory: after };
  if (recipient === undefined) return readAs(POSTFIX_QUEUE, tokens, besides);
  return bounceAs(POSTFIX_QUEUE, tokens, partOf("notice", recipient), besides);
}

/** Id of the format that reads these lines. */
export const POSTFIX_QUEUE = "postfix-queue";
/** The block of a recipient's record. */
export const RECORD = "postfix record";

interface Piece {
  readonly tokens: readonly Token[];
  readonly memory: Memory;
}

function scanFolded(line: string, memory: Memory): Piece {
  if (memory === WORDS) return scanWords(line, 0);
  if (memory === SAID) return replyPiece(openReply(line, 0));
  const state = recallReply(memory.slice(memory.lastIndexOf(" ") + 1));
  return replyPiece(continueReply(line, 0, state));
}

/** Words before a reply, in which it may begin. */
function scanWords(line: string, at: number): Piece {
  BEFORE_REPLY.lastIndex = at;
  if (!BEFORE_REPLY.test(line)) return { tokens: [], memory: WORDS };
  const reply = BEFORE_REPLY.lastIndex;
  return reply === line.length ? { tokens: [], memory: SAID } : replyPiece(openReply(line, reply));
}

function replyPiece({ tokens, after }: ReturnType<typeof openReply>): Piece {
  return { tokens, memory: `${POSTFIX} reply ${rememberReply(after)}` };
}

/** The command that the end of a reason names; folded, it may lack its beginning or its end. */
function askedIn(line: string): Asked | undefined {
  const at = line.indexOf(IN_REPLY_TO);
  if (at === -1) {
    const folded = IN_REPLY_TO_FOLDED.exec(line)?.[1];
    return folded === undefined ? undefined : askedAt(folded, 0);
  }
  const command = at + IN_REPLY_TO.length;
  return askedAt(line, command) ?? (line.startsWith("end", command) ? "END-OF-DATA" : undefined);
}
