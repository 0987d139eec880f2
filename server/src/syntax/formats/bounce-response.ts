import { BOUNCE, bounceAs, isReturned } from "../bounce";
import { replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply } from "../replies/reply-text";

const ID = "bounce-response";
const NEXT = "response";
const FOLLOWS =
  /^(?:The response (?:from the remote server )?was|The error that the other server returned was):\s*$/;

/** Gmail's words before what the other server said. */
export const bounceResponse: Format = {
  id: ID,
  family: BOUNCE,
  samples: [
    "The response from the remote server was:\n⟦552⟧-⟦5.2.2⟧ The recipient's inbox is out of storage space. Please direct the\n⟦552⟧-⟦5.2.2⟧ recipient to\n⟦552⟧ ⟦5.2.2⟧  https://support.example.com/mail/?p=OverQuotaPerm a1-20020a550b2504si.421 - gsmtp",
    "The response was:\n\n⟦550⟧ ⟦5.1.1⟧ The email account that you tried to reach does not exist. For more information, go to https://support.example.com/mail/?p=NoSuchUser d2e1a72fcca58-7550a250f55si42105b3a.550 - gsmtp",
    "The error that the other server returned was:\n⟦550⟧ Account discontinued, cancelled by user",
    "The response from the remote server was:\n⟦585⟧ ⟦5.1.1⟧ <a@example.org>: Recipient address rejected: undeliverable address\n⟦585⟧ ⟦5.1.1⟧ <b@example.org>: Recipient address rejected: undeliverable address",
  ],
  counterSamples: [
    "The response was:\nUnspecified Error (SENT_SECOND_EHLO): 550 items",
    "The response was: 550 pages\n550 5",
    "The response from the remote server was:\n550th place",
  ],
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (FOLLOWS.test(line)) return bounceAs(ID, [], { part: "echo" }, { memory: NEXT });
    if (memory === NEXT) return line.trim() === "" ? readAs(ID, [], { memory }) : readFirst(line);
    return memory?.startsWith(`${NEXT} `) ? readNext(line, memory) : undefined;
  },
};

function readFirst(line: string): Read | undefined {
  if (replyLineAt(line, 0) === undefined) return undefined;
  const { tokens, after } = openReply(line, 0);
  const memory = `${NEXT} ${rememberReply(after)}`;
  return bounceAs(ID, tokens, { part: "echo" }, { block: ID, memory });
}

/** The reply's next line, or the next reply, as for a second recipient. */
function readNext(line: string, memory: Memory): Read | undefined {
  const state = recallReply(memory.slice(NEXT.length + 1));
  if (!state.more) return readFirst(line);
  if (line.trim() === "") return undefined;
  const { tokens, after } = continueReply(line, 0, state);
  const next = `${NEXT} ${rememberReply(after)}`;
  return bounceAs(ID, tokens, { part: "echo" }, { block: ID, memory: next });
}
