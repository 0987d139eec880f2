import { skipBlanks } from "../characters";
import { isLoneDot, opensConversation, verbAt } from "../conversation/commands";
import {
  ANSWERED_BARE,
  type Conversation,
  hearCommand,
  hearReply,
  IN_NOTICE,
  type Manner,
  recall,
  remember,
  TRANSCRIPT,
} from "../conversation/conversation";
import { endsConversation, isOtherProtocol } from "../conversation/noise";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { goesOn, readOn } from "../replies/goes-on";
import { counterSamples, samples } from "./transcript-labelled-samples";

const ID = "transcript-labelled";
const LABEL = /[ \t]{0,16}(?:([SC])|(server|client)) ?:[ \t]{0,16}/iy;
const ARROWS = ["< ", "> ", "<- ", "-> ", "<<< ", ">>> "] as const;
const MARKED: Manner = { voice: "marked", believes: ["marked"] };
/** `sendmail -v` leaves the server's lines bare, its notices put `<<<` before them. */
const TRIPLED: Manner = { voice: "notice", believes: ["bare", "notice"] };
const ONE_WORD = /[A-Za-z0-9+/]+={0,2}\s*$/y;

/** What a line begins with: whose it is, and where that side's words start. */
interface Mark {
  readonly server: boolean;
  readonly tripled: boolean;
  readonly word: boolean;
  readonly at: number;
}

/** Both sides' lines with a mark before them: `S:` and `C:`, `< ` and `> ` as curl -v, `<<< ` and `>>> ` as sendmail. */
export const transcriptLabelled: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    const before = recall(memory);
    const mark = before?.stage === "text" ? undefined : markOf(line);
    if (mark === undefined) return readOn(ID, line, memory);
    return mark.server ? readServer(before, line, mark) : readClient(before, line, mark);
  },
};

/** The mark that a line begins with. */
function markOf(line: string): Mark | undefined {
  const arrow = ARROWS.find((start) => line.startsWith(start));
  if (arrow !== undefined) return arrowMark(arrow, line);
  LABEL.lastIndex = 0;
  const label = LABEL.exec(line);
  const name = label?.[1] ?? label?.[2];
  if (name === undefined) return undefined;
  const server = name.toLowerCase().startsWith("s");
  return { server, tripled: false, word: true, at: LABEL.lastIndex };
}

/** An arrow's mark; before a quote Ruby means the other side, before another blank it is swaks'. */
function arrowMark(arrow: string, line: string): Mark | undefined {
  if (line.startsWith('"', arrow.length) || line.startsWith("<-  ")) return undefined;
  const tripled = arrow.length === 4;
  return { server: arrow.startsWith("<"), tripled, word: false, at: arrow.length };
}

function readServer(before: Conversation | undefined, line: string, mark: Mark): Read | undefined {
  const at = skipBlanks(line, mark.at, line.length);
  const after = hearReply(before, line, at, mark.tripled ? TRIPLED : MARKED);
  if (after === undefined) return before && endsConversation(line, at) ? readAs(ID, []) : undefined;
  const { speech, tokens } = serverSaid(line, at, false);
  const more = mark.word && speech?.by === "server" && speech.more;
  const memory = more ? goesOn(ID, "said", speech.code, remember(after)) : remember(after);
  return readAs(ID, tokens, { speech, memory });
}

function readClient(before: Conversation | undefined, line: string, mark: Mark): Read | undefined {
  const { tripled, at } = mark;
  if (isOtherProtocol(line, at)) return before && readStray(before, line, mark);
  const after = tripled ? afterTripled(before, line, at) : afterMarked(before, line, at);
  if (after === undefined) return undefined;
  const speech = shows(after) ? clientSaid(line, at).speech : undefined;
  return readAs(ID, [], { speech, memory: remember(after) });
}

/** A command of another protocol: by an arrow it ends what was said, from a client that a server labels it is an attempt. */
function readStray(before: Conversation, line: string, { word, at }: Mark): Read {
  if (!word || before.stage !== "running") return readAs(ID, []);
  return readAs(ID, [], { ...clientSaid(line, at), memory: remember(before) });
}

/** Whether each command is shown; a notice shows the last one of a group, though the reply may answer another. */
function shows(conversation: Conversation): boolean {
  return conversation.stage !== "running" || conversation.voice !== "notice";
}

/** After a command, or anything else that the client says in a conversation with such marks. */
function afterMarked(
  before: Conversation | undefined,
  line: string,
  at: number,
): Conversation | undefined {
  const marked = before?.stage === "running" && before.voice === "marked";
  return hearCommand(before, line, at, "marked") ?? (marked ? before : undefined);
}

/**
 * `>>> ` is also a prompt and a debugger's mark, so a verb in capitals has to follow, an answer to a challenge or the
 * dot; and a verb that is also a word makes nothing credible but the server's marked lines.
 */
function afterTripled(
  before: Conversation | undefined,
  line: string,
  at: number,
): Conversation | undefined {
  const running = before?.stage === "running" ? before : undefined;
  const verb = verbAt(line, at);
  if (verb !== undefined && line.startsWith(verb, at))
    return opensConversation(line, at) ? ANSWERED_BARE : (running ?? IN_NOTICE);
  ONE_WORD.lastIndex = at;
  return isLoneDot(line, at) || ONE_WORD.test(line) ? running : undefined;
}
