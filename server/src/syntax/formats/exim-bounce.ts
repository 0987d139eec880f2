import { askedAt } from "../asked";
import { BOUNCE, bounceAs, isAddress, isReturned, partOf } from "../bounce";
import { skipBlanks } from "../characters";
import type { Format, Memory, Read } from "../format";
import { type Besides, readAs } from "../read";
import { behind } from "../replies/reply-at";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply, type ReplyPiece } from "../replies/reply-text";
import { counterSamples, samples } from "./exim-bounce-samples";

const ID = "exim-bounce";
/** Under the words that a list of recipients follows; `a` and `b` tell one recipient's lines from the next one's. */
const LIST = "exim";
const LIST_FOLLOWS =
  /^(?:recipients\. This is a permanent error\. )?The (?:following address(?:\(es\)|es)? (?:failed|have not yet)|address(?:es)? to which the message has not yet been delivered (?:is|are))/;
const ERROR =
  /[ \t]{4,20}(?:Delay reason: )?[SL]MTP error from remote mail(?:er| server) after (?=\S)/y;
const NAMED_HOST = /[ \t]{4,20}host \S{1,255} \[[^\]]{1,60}\](?::\d{1,5})?: (?=[2-5]\d\d)/y;
const GIVEN_UP = "retry timeout exceeded";

/** The words of Exim's bounces and of its warnings about mail that waits. */
export const eximBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (LIST_FOLLOWS.test(line))
      return bounceAs(ID, [], { part: "opening" }, { memory: `${LIST} a` });
    const state = memory?.startsWith(`${LIST} `) ? memory : undefined;
    return readError(line, state) ?? (state === undefined ? undefined : readListed(line, state));
  },
};

/** `SMTP error from remote mail server after RCPT TO:<…>:`; the reply follows on the next line, or behind the colon. */
function readError(line: string, state: Memory | undefined): Read | undefined {
  const command = behind(ERROR, line);
  if (command === undefined) return undefined;
  const side = sideOf(state);
  const asked = askedAt(line, command);
  const colon = line.indexOf(": ", skipPath(line, command));
  if (colon === -1) return noticed(side, { asked, memory: `${LIST} ${side} next` });
  return reply(line, side, openReply(line, colon + 2), { asked });
}

/** The column behind an address in brackets, which may hold anything. */
function skipPath(line: string, at: number): number {
  const opening = line.indexOf("<", at);
  return opening === -1 ? at : Math.max(at, line.indexOf(">", opening));
}

/** A line of the list: a recipient set in by two blanks, what befell it by four, or an empty line. */
function readListed(line: string, state: Memory): Read | undefined {
  const at = skipBlanks(line, 0, line.length);
  if (at === line.length) return readAs(ID, [], { memory: state });
  if (at === 2) return readRecipient(line.slice(at), state);
  return at >= 4 ? readReply(line, state) : undefined;
}

function readRecipient(word: string, state: Memory): Read {
  const side = sideOf(state) === "a" ? "b" : "a";
  const recipient = isAddress(word) ? word : undefined;
  return bounceAs(ID, [], partOf("notice", recipient), {
    block: blockOf(side),
    memory: `${LIST} ${side}`,
  });
}

function readReply(line: string, state: Memory): Read {
  const side = sideOf(state);
  const stage = state.split(" ")[2];
  if (stage === undefined) return noticed(side, { memory: state });
  if (stage === "next") return reply(line, side, openReply(line, behind(NAMED_HOST, line) ?? 0));
  return reply(line, side, continueReply(line, 0, recallReply(stage)));
}

function reply(
  line: string,
  side: string,
  { tokens, after }: ReplyPiece,
  besides: Besides = {},
): Read {
  const final = line.includes(GIVEN_UP) ? { final: true } : {};
  return bounceAs(
    ID,
    tokens,
    { part: "notice", ...final },
    { ...besides, block: blockOf(side), memory: `${LIST} ${side} ${rememberReply(after)}` },
  );
}

function noticed(side: string, besides: Besides): Read {
  return bounceAs(ID, [], { part: "notice" }, { ...besides, block: blockOf(side) });
}

function sideOf(state: Memory | undefined): string {
  return state?.split(" ")[1] ?? "a";
}

function blockOf(side: string): string {
  return `${ID} ${side}`;
}
