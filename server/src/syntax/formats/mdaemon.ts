import { opensConversation, verbAt } from "../conversation/commands";
import { evidenceOf, isPlausible, replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import { envelopeAt } from "../envelope";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import type { Source } from "../source";
import { counterSamples, samples } from "./mdaemon-samples";

const ID = "mdaemon";
/** Behind the time: a colour's number, the session, then what was received or sent. */
const HEAD = /(?:\d\d: )?(?:\[(\d{1,10}(?::\d{1,6})?)\] )?/y;
const ARROW = /(<--|-->) /y;
const OPENING =
  /(Accepting|Attempting) (?:inbound |outbound )?SMTP connection (?:from \[?[\da-fA-F.:]{3,60}\]? to |to (?:\S{1,255} )?\[[\da-fA-F.:]{3,60}\])/y;
/** What MDaemon remarks between the lines of a conversation. */
const REMARK =
  /(?:\* {2}|-{6,}|Session \d|Parsing message <|Performing |Resolving |Waiting for |Connection established|SSL negotiation |Sending <|Transfer complete|Passing message |Authenticat|SMTP session )/y;
/** What is remembered where the way in is not known; otherwise the way and the session. */
const SPOKEN = "?";

/** A line without its head, and the session that the head or the time's bracket names. */
interface Line {
  readonly text: string;
  readonly at: number;
  readonly session: string;
}

/** MDaemon's SMTP session logs: `-->` is what it sent, whichever side it is on. */
export const mdaemon: Format = {
  id: ID,
  samples,
  counterSamples,
  read(source, memory) {
    const line = lineOf(source);
    if (line === undefined) return undefined;
    return readArrow(line, memory) ?? readRemark(line, memory);
  },
  details(source) {
    const line = lineOf(source);
    const words = line && behind(ARROW, line.text, line.at);
    if (words === undefined) return {};
    return envelopeAt(source.text, words);
  },
};

function lineOf({ text, program, session, stamped }: Source): Line | undefined {
  if (!stamped || program !== "") return undefined;
  HEAD.lastIndex = 0;
  const named = HEAD.exec(text)?.[1];
  return { text, at: HEAD.lastIndex, session: named ?? session };
}

function readArrow({ text, at, session }: Line, memory: Memory | undefined): Read | undefined {
  ARROW.lastIndex = at;
  const arrow = ARROW.exec(text)?.[1];
  if (arrow === undefined || (at === 0 && session === "" && memory === undefined)) return undefined;
  const words = ARROW.lastIndex;
  const serving = servingArrow(memory, session);
  const reply = arrow === serving || serving === undefined ? replyLineAt(text, words) : undefined;
  if (reply === undefined) return readCommand(text, words, memory, session);
  const proven = memory !== undefined && isPlausible(reply.code);
  if (!proven && evidenceOf(text, reply) !== "conversation") return undefined;
  const { speech, tokens } = serverSaid(text, words);
  return readAs(ID, tokens, { speech, session, memory: memory ?? SPOKEN });
}

function readCommand(
  text: string,
  at: number,
  memory: Memory | undefined,
  session: string,
): Read | undefined {
  const opens = verbAt(text, at) !== undefined && opensConversation(text, at);
  if (memory === undefined && !opens) return undefined;
  return readAs(ID, [], { ...clientSaid(text, at), session, memory: memory ?? SPOKEN });
}

/** The arrow of the side that serves in this session, if that was said. */
function servingArrow(memory: Memory | undefined, session: string): string | undefined {
  if (memory === `in ${session}`) return "-->";
  return memory === `out ${session}` ? "<--" : undefined;
}

function readRemark({ text, at, session }: Line, memory: Memory | undefined): Read | undefined {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text)?.[1];
  if (opening !== undefined) {
    const opened = `${opening === "Accepting" ? "in" : "out"} ${session}`;
    return readAs(ID, [], { speech: { by: "session" }, session, memory: opened });
  }
  if (memory === undefined || behind(REMARK, text, at) === undefined) return undefined;
  return readAs(ID, [], { memory });
}
