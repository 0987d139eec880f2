import { skipBlanks } from "../characters";
import { isCommandLine, isLoneDot } from "../conversation/commands";
import {
  BARE,
  CONNECTED,
  type Conversation,
  hearCommand,
  hearNobody,
  hearReply,
  isQuoting,
  recall,
  remember,
  TRANSCRIPT,
  TYPED,
} from "../conversation/conversation";
import { isQuotable, replyLineAt } from "../conversation/evidence";
import { CLOSED, endsConversation, isConnecting, isNoise, isTrying } from "../conversation/noise";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./transcript-bare-samples";

const ID = "transcript-bare";

/**
 * Lines as they go over the wire: telnet, netcat, `openssl s_client`, the server's side of `sendmail -v`. Comes last of
 * all formats: while a conversation runs it reads every line that no other format knows.
 */
export const transcriptBare: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text: line, stamped }, memory) {
    const before = recall(memory);
    const inText = before?.stage === "text";
    if (inText ? isTrying(line) : isConnecting(line))
      return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
    if (inText) return readText(line);
    return readReply(before, line, stamped) ?? readCommand(before, line) ?? readOther(before, line);
  },
};

/** The message's text, until the lone dot. */
function readText(line: string): Read | undefined {
  if (line.startsWith(CLOSED)) return undefined;
  const after: Conversation = isLoneDot(line, 0) ? TYPED : { stage: "text" };
  return readAs(ID, [], { ...clientSaid(line, 0), memory: remember(after) });
}

/** A reply line; behind a time, where any program may have written it, only a conversation proves it. */
function readReply(
  before: Conversation | undefined,
  line: string,
  stamped: boolean,
): Read | undefined {
  const heard = hearReply(before, line, 0, BARE);
  if (heard === undefined) return readSetIn(before, line);
  if (stamped && before === undefined && heard.stage !== "running") return undefined;
  const { speech, tokens } = serverSaid(line, 0, false);
  const failed = speech?.by === "server" && speech.code >= "4";
  if (failed && isQuoting(before)) return readAs(ID, tokens, { memory: remember(before) });
  return readAs(ID, tokens, { speech, memory: remember(heard) });
}

/** A reply line that is set in is quoted: it has to prove itself, and proves nothing for the lines around it. */
function readSetIn(before: Conversation | undefined, line: string): Read | undefined {
  const at = skipBlanks(line, 0, line.length);
  const reply = at === 0 ? undefined : replyLineAt(line, at);
  if (reply === undefined || !isQuotable(line, reply)) return undefined;
  return readAs(ID, scanReplyText(line, at), { memory: remember(before) });
}

/** A command that the client typed. */
function readCommand(before: Conversation | undefined, line: string): Read | undefined {
  if (!isTyping(before) && !isCommandLine(line)) return undefined;
  const after = hearCommand(before, line, 0, "typed");
  if (after === undefined) return undefined;
  return readAs(ID, [], { ...clientSaid(line, 0), memory: remember(after) });
}

/** Anything else; where the client's lines are typed it is the client's, an unknown command or an answer to a challenge. */
function readOther(before: Conversation | undefined, line: string): Read | undefined {
  if (before === undefined || (endsConversation(line, 0) && !isQuoting(before))) return undefined;
  if (isNoise(line)) return readAs(ID, [], { memory: remember(before) });
  const after = hearNobody(before);
  if (after === undefined) return undefined;
  const speech = isTyping(before) ? clientSaid(line, 0).speech : undefined;
  return readAs(ID, [], { speech, memory: remember(after) });
}

/** Whether the client's lines stand bare. */
function isTyping(before: Conversation | undefined): boolean {
  return before?.stage === "running" && before.voice === "typed";
}
