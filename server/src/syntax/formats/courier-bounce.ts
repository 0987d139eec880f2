import { BOUNCE, bounceAs, isReturned, partOf } from "../bounce";
import { opensConversation, verbAt } from "../conversation/commands";
import { isQuotable, replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { ADDRESSEE } from "./bounce-addressee";

const ID = "courier-bounce";
const CLIENT = " >>> ";
const SERVER = " <<< ";
/** The other host, by name or not, and its address. */
const HOST = /^ {5}[^\s]{0,255} ?(?:\[[^\]]{1,60}\] ?){1,2}:\s*$/;

/** The conversation in Courier's bounces, set in by one blank (courier's `dsn` templates and courierdsn). */
export const courierBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples: [
    "<550@gmail.example.com>:\n     [192.0.2.1] [192.0.2.1]:\n >>> DATA\n <<< ⟦421⟧-⟦4.7.0⟧ [203.0.113.25      15] Our system has detected that this message is\n <<< ⟦421⟧ ⟦4.7.0⟧  https://support.example.com/mail/answer/188131 54f255a087321-0ae2f8397e5si6060544.886 - gsmtp",
    '<empty467@legacy.example.org>:\n     mx.legacy.example.org [192.0.2.1]:\n >>> RCPT TO:<empty467@legacy.example.org>\n <<< ⟦550⟧-\n <<< ⟦550⟧-Mailbox "empty" is not available.\n <<< ⟦550⟧-\n <<< ⟦550⟧ ⟦5.2.1⟧',
    " <<< ⟦550⟧ ⟦5.1.1⟧ bounce+550=5.1.1=user=example.com@legacy.example.org rejected, ticket 550511, ref 4.4.2/250",
  ],
  counterSamples: [
    " <<< 550 lines removed\n >>> 550 lines added",
    " >>> print(550)\n 550",
    "<550@example.com>:\n     [192.0.2.1] [192.0.2.1]:\n >>> RCPT TO:<550@example.com>",
  ],
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (line.startsWith(CLIENT)) return readClient(line, memory);
    if (line.startsWith(SERVER)) return readServer(line, memory);
    const under = memory?.startsWith(ADDRESSEE) && HOST.test(line);
    return under ? readAs(ID, [], { memory }) : undefined;
  },
};

function readClient(line: string, memory: Memory | undefined): Read | undefined {
  const known = memory !== undefined && verbAt(line, CLIENT.length) !== undefined;
  if (!known && !opensConversation(line, CLIENT.length)) return undefined;
  return readAs(ID, [], { ...clientSaid(line, CLIENT.length), memory: memory ?? ADDRESSEE });
}

function readServer(line: string, memory: Memory | undefined): Read | undefined {
  const reply = replyLineAt(line, SERVER.length);
  if (reply === undefined) return undefined;
  if (memory?.startsWith(ADDRESSEE) !== true && !isQuotable(line, reply)) return undefined;
  const recipient = memory?.split(" ")[1];
  const { speech, tokens } = serverSaid(line, SERVER.length);
  return bounceAs(ID, tokens, partOf("notice", recipient), { speech, memory });
}
