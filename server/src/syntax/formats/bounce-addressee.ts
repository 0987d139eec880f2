import { BOUNCE, bounceAs, isAddress, isReturned, partOf } from "../bounce";
import { isBlank } from "../characters";
import { replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply, type ReplyPiece } from "../replies/reply-text";

const ID = "bounce-addressee";
/** How a line that is nothing but an address in brackets and a colon is remembered: formats of other bounces go on from it. */
export const ADDRESSEE = "addressee ";
const ADDRESS = /^<([^<>\s]{3,320})>:\s*$/;
const REMOTE = /Remote host said(?:\[[^\]]{1,60}\])?: ?/y;
/** Yahoo puts a colon behind the code. */
const OPENS_REPLY = /^[45]\d\d: /;
const MOST_LINES = 20;

/** Bounces that put an address in a line of its own and what befell it underneath: qmail's kin, Yahoo. */
export const bounceAddressee: Format = {
  id: ID,
  family: BOUNCE,
  samples: [
    "<anna@example.com>:\n192.0.2.25 does not like recipient.\nRemote host said: ⟦550⟧ ⟦5.7.1⟧ Service unavailable; Client host [198.51.100.250] blocked\nGiving up on 192.0.2.25.",
    "<550@example.com>:\n203.0.113.26 failed after I sent the message.\nRemote host said: ⟦550⟧-⟦5.7.26⟧ This mail has been blocked because the sender is\n⟦550⟧-⟦5.7.26⟧ unauthenticated. For more information, see\n⟦550⟧ ⟦5.7.26⟧  https://mail.example.com/answer/81126 x12-550si2541.554 - gsmtp\n\n<b@example.com>:\nSorry, no mailbox here by that name. (#⟦5.1.1⟧)",
    "<jeesw@example.com>:\n192.0.2.32 does not like recipient.\nRemote host said[Response Message]: ⟦550⟧ sorry, your recipient address is",
    "<ghost@example.com>:\n⟦554⟧: delivery error: dd This user doesn't have an example.com account (ghost@example.com) [0] - mta4250.mail.bf1.example.com",
  ],
  counterSamples: [
    "<550@example.com>:\n250.example.com did not answer.\n203.0.113.55 is no code\nGiving up on 203.0.113.55.\n\n550 5 items after the notice",
    "<b>:\n550 items",
    "Remote host said: hello 550",
  ],
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    const address = ADDRESS.exec(line)?.[1];
    if (address !== undefined && isAddress(address))
      return bounceAs(ID, [], partOf("notice", address), {
        block: `${ID} ${address}`,
        memory: ADDRESSEE + address,
      });
    if (isBlank(line.charCodeAt(0)) || line.trimEnd() === "") return undefined;
    return readSaid(line, memory);
  },
};

/** A line under an address. */
function readSaid(line: string, memory: Memory | undefined): Read | undefined {
  if (memory === undefined || !memory.startsWith(ADDRESSEE)) return undefined;
  // Behind the address: how many lines there were so far, and how the reply stands.
  const [, address = "", count = "0", state = ""] = memory.split(" ");
  const lines = Number(count) + 1;
  if (lines > MOST_LINES || line.startsWith("--")) return undefined;
  const { tokens, after } = pieceOf(line, state);
  return readAs(ID, tokens, {
    block: `${ID} ${address}`,
    memory: `${ADDRESSEE}${address} ${lines} ${rememberReply(after)}`,
  });
}

function pieceOf(line: string, state: string): ReplyPiece {
  const remote = behind(REMOTE, line);
  if (remote !== undefined) return openReply(line, remote);
  const before = recallReply(state);
  const opens = !before.more && (OPENS_REPLY.test(line) || replyLineAt(line, 0) !== undefined);
  return opens ? openReply(line, 0) : continueReply(line, 0, before);
}
