import type { Memory } from "../format";
import { isWordAlone, opensConversation, verbAt } from "./commands";
import { evidenceOf, isPlausible, opensConnection, type ReplyLine, replyLineAt } from "./evidence";
import { withoutNote } from "./note";

/** Name under which all transcript formats share what they remember, since their shapes mix in one conversation. */
export const TRANSCRIPT = "transcript";

/** How many lines in a row may be nobody's before a conversation is taken to be over. */
const PATIENCE = 2;

/**
 * How one side's lines are told from the other's: the server's stand bare (and the client's are absent or prefixed), the
 * client's were typed and stand bare too, both are marked, or only a part is shown with marks, as in sendmail's notices,
 * among lines of the program that shows it.
 */
export type Voice = "bare" | "typed" | "marked" | "notice";

/** What the lines so far prove about the ones to come. */
export type Conversation =
  /** A tool has connected; to what is not known. */
  | { readonly stage: "connected" }
  /** A reply was quoted, and its next line begins with the same code. */
  | { readonly stage: "quoted"; readonly code: string }
  /** SMTP is being spoken; `data` when the client typed DATA, `idle` counts lines that were nobody's. */
  | {
      readonly stage: "running";
      readonly voice: Voice;
      readonly data: boolean;
      readonly idle: number;
    }
  /** The message's text, typed by the client. */
  | { readonly stage: "text" }
  /** Nothing: what was said is over. */
  | { readonly stage: "over" };

/** What a transcript's shape says about a server's line. */
export interface Manner {
  /** How the shape tells the sides apart. */
  readonly voice: Voice;
  /** In whose conversations such a line is the server's; `undefined` when it is in any case. */
  readonly believes?: readonly Voice[];
}

/** The state after a tool has connected. */
export const CONNECTED: Conversation = { stage: "connected" };

/** The state after the last line of a conversation or of a quoted reply. */
const OVER: Conversation = { stage: "over" };

/** The state after the client typed a command or ended its message. */
export const TYPED = { stage: "running", voice: "typed", data: false, idle: 0 } as const;

/** The state after a command of which the server's answer will stand bare. */
export const ANSWERED_BARE: Conversation = { ...TYPED, voice: "bare" };

/** The state after a command that a notice shows. */
export const IN_NOTICE: Conversation = { ...TYPED, voice: "notice" };

/** The server's lines without any mark. */
export const BARE: Manner = { voice: "bare", believes: ["bare", "typed"] };

/** Whether bare failures are what the program says that shows the conversation, rather than the server's lines. */
export function isQuoting(conversation: Conversation | undefined): boolean {
  if (conversation?.stage !== "running") return false;
  return conversation.voice === "marked" || conversation.voice === "notice";
}

/** What a format remembered, beside a note for the next line. */
export function recall(memory: Memory | undefined): Conversation | undefined {
  const [stage, a = "", b, c] = withoutNote(memory)?.split(" ") ?? [];
  if (stage === "connected" || stage === "text") return { stage };
  if (stage === "quoted") return { stage, code: a };
  if (stage !== "running") return undefined;
  return { stage, voice: a as Voice, data: b === "data", idle: Number(c) };
}

/** What a format is to remember. */
export function remember(conversation: Conversation | undefined): Memory | undefined {
  if (conversation === undefined || conversation.stage === "over") return undefined;
  if (conversation.stage === "quoted") return `quoted ${conversation.code}`;
  if (conversation.stage !== "running") return conversation.stage;
  const { voice, data, idle } = conversation;
  return `running ${voice} ${data ? "data" : "-"} ${idle}`;
}

/** The conversation after the server's line `line.slice(at)`; `undefined` when nothing proves that it is a reply. */
export function hearReply(
  before: Conversation | undefined,
  line: string,
  at: number,
  manner: Manner,
): Conversation | undefined {
  const reply = replyLineAt(line, at);
  if (reply === undefined) return undefined;
  const evidence = manner.believes === undefined ? "conversation" : evidenceOf(line, reply);
  if (evidence === undefined && !isExpected(before, line, reply, manner)) return undefined;
  const spoken = before?.stage === "running" || before?.stage === "connected";
  if (spoken || evidence === "conversation") return runOn(before, reply, manner);
  return reply.more ? { stage: "quoted", code: reply.code } : OVER;
}

/** Whether a reply may stand here that proves nothing by itself. */
function isExpected(
  before: Conversation | undefined,
  line: string,
  reply: ReplyLine,
  { believes }: Manner,
): boolean {
  if (before?.stage === "connected") return opensConnection(line, reply);
  if (before?.stage === "quoted") return before.code === reply.code;
  if (before?.stage !== "running" || !isPlausible(reply.code)) return false;
  if (before.voice === "notice" && reply.code === "221") return true;
  return believes?.includes(before.voice) ?? true;
}

/** The conversation after a line of a reply: 221 ends it, 354 calls for the message of a client that typed DATA. */
function runOn(
  before: Conversation | undefined,
  reply: ReplyLine,
  { voice }: Manner,
): Conversation {
  const last = !reply.more;
  if (reply.code === "221" && last) return OVER;
  const running = before?.stage === "running" ? before : undefined;
  const keeps = voice === "bare" && running !== undefined && running.voice !== "marked";
  const data = running?.voice === "typed" && running.data && keeps;
  if (data && reply.code === "354" && last) return { stage: "text" };
  return { stage: "running", voice: keeps ? running.voice : voice, data, idle: 0 };
}

/** The conversation after the client's line `line.slice(at)`, if it is a command and may stand here. */
export function hearCommand(
  before: Conversation | undefined,
  line: string,
  at: number,
  voice: Voice,
): Conversation | undefined {
  const verb = verbAt(line, at);
  if (verb === undefined) return undefined;
  if (before?.stage !== "running" && !opensConversation(line, at)) return undefined;
  const data = voice === "typed" && verb === "DATA" && isWordAlone(line, at);
  return { stage: "running", voice, data, idle: 0 };
}

/** The conversation after a line that is nobody's. */
export function hearNobody(before: Conversation | undefined): Conversation | undefined {
  if (before?.stage !== "running" || before.idle === PATIENCE) return undefined;
  return { ...before, idle: before.idle + 1 };
}
