import type { Asked, Reading, Speech } from "../syntax/reading";
import { type Answered, answer, ask, isCertain, settle, settleKnown } from "./pending";
import { type Dialogue, type OpenReply, type Step, startOfDialogue, type Turn } from "./state";

export { type Dialogue, type Step, sameDialogue, startOfDialogue, type Turn } from "./state";

type ServerSpeech = Extract<Speech, { by: "server" }>;
type ClientSpeech = Extract<Speech, { by: "client" }>;

/** How many lines of others may stand between two lines of one reply. */
export const WIDEST_GAP = 100;
const SILENT: Turn = { asked: undefined, above: 0, credentials: false };
/** What was sent behind AUTH is an answer to the 334: no command is pipelined there (RFC 4954 section 4). */
const LOGIN_GOES_ON: Answered = { asked: "AUTH", pending: [{ asked: "AUTH", times: 1 }] };
const NEW_SESSION: Dialogue = {
  ...startOfDialogue,
  pending: [{ asked: "CONNECT", times: 1 }],
};

/** The dialogue after one more line. Pure, total, and the state stays small whatever comes. */
export function step(dialogue: Dialogue, reading: Reading | undefined): Step {
  if (reading?.speech === undefined) return passBy(dialogue, reading);
  const { speech } = reading;
  if (speech.by === "session") return { dialogue: NEW_SESSION, turn: SILENT };
  if (speech.by === "client") return hearClient(dialogue, speech);
  return hearServer(dialogue, reading, speech);
}

/** A line that belongs to no conversation. */
function passBy(dialogue: Dialogue, reading: Reading | undefined): Step {
  const asked = reading?.asked;
  const turn = asked === undefined ? SILENT : { ...SILENT, asked };
  return { dialogue: passedBy(dialogue), turn };
}

/** The dialogue after a line of somebody else; an open reply is over when `gap` of them have come. */
export function passedBy(dialogue: Dialogue, gap = WIDEST_GAP): Dialogue {
  const { open } = dialogue;
  if (open === undefined) return dialogue;
  const { lines, quiet } = open;
  const later = quiet < gap ? { ...open, lines: lines + 1, quiet: quiet + 1 } : undefined;
  return { ...dialogue, open: later };
}

function hearClient(before: Dialogue, said: ClientSpeech): Step {
  const dialogue = before.open === undefined ? before : { ...before, open: undefined };
  if (dialogue.client === "credentials")
    return { dialogue, turn: { ...SILENT, credentials: true } };
  const after = dialogue.client === "text" ? hearText(dialogue, said) : undefined;
  if (after !== undefined) return { dialogue: after, turn: SILENT };
  const turn = said.login ? { ...SILENT, credentials: true } : SILENT;
  return { dialogue: hearCommand(dialogue, said), turn };
}

/** A line of the message; none after all when a BDAT shows that the transcript leaves the message out. */
function hearText(dialogue: Dialogue, said: ClientSpeech): Dialogue | undefined {
  if (dialogue.octets > 0) {
    if (said.verb === "BDAT") return undefined;
    const octets = Math.max(0, dialogue.octets - said.octets);
    return { ...dialogue, octets, client: octets > 0 ? "text" : "command" };
  }
  if (!said.dot) return dialogue;
  return endOfMessage({ ...dialogue, client: "command" }, "END-OF-DATA");
}

/** The message is complete: in LMTP a reply follows for each recipient that was accepted. */
function endOfMessage(dialogue: Dialogue, asked: Asked): Dialogue {
  const { pending, recipients } = dialogue;
  const times = Math.max(1, recipients ?? 1);
  return {
    ...dialogue,
    pending: ask(pending, asked, times),
    recipients: recipients === undefined ? undefined : 0,
  };
}

function hearCommand(dialogue: Dialogue, { verb, chunk }: ClientSpeech): Dialogue {
  if (chunk !== undefined) return hearChunk(dialogue, chunk.octets, chunk.last);
  const pending = ask(dialogue.pending, verb);
  if (verb === "LHLO") return { ...dialogue, pending, recipients: 0 };
  if (verb === "EHLO" || verb === "HELO") return { ...dialogue, pending, recipients: undefined };
  if (verb !== "MAIL" && verb !== "RSET") return { ...dialogue, pending };
  return { ...dialogue, pending, recipients: dialogue.recipients === undefined ? undefined : 0 };
}

function hearChunk(before: Dialogue, octets: number, last: boolean): Dialogue {
  const client = octets > 0 ? "text" : "command";
  const dialogue: Dialogue = { ...before, octets, client };
  if (last) return endOfMessage(dialogue, "BDAT");
  return { ...dialogue, pending: ask(dialogue.pending, "BDAT") };
}

function hearServer(before: Dialogue, reading: Reading, speech: ServerSpeech): Step {
  const open = continues(before.open, speech.code) ? before.open : undefined;
  const { asked, pending } =
    open === undefined ? answerOf(before, reading, speech) : { ...before, asked: open.asked };
  const above = open?.lines ?? 0;
  const later: OpenReply = { code: speech.code, lines: above + 1, quiet: 0, asked };
  const heard: Dialogue = { ...before, pending, open: speech.more ? later : undefined };
  const dialogue = speech.more ? heard : afterReply(heard, speech.code, asked);
  return { dialogue, turn: { asked: reading.asked ?? asked, above, credentials: false } };
}

/** Whether the line goes on with the open reply: with another code too (servers err), unless that code has a meaning of its own. */
function continues(open: OpenReply | undefined, code: string): boolean {
  return open !== undefined && (open.code === code || (code !== "220" && !isCertain(code)));
}

/** What a reply that begins here answers. */
function answerOf(dialogue: Dialogue, reading: Reading, { code }: ServerSpeech): Answered {
  const { pending, client, octets } = dialogue;
  if (reading.asked !== undefined) return settleKnown(pending, reading.asked);
  if (client === "text" && octets === 0 && code !== "354" && code !== "220") {
    const ended = endOfMessage(dialogue, "END-OF-DATA").pending;
    return { asked: "END-OF-DATA", pending: settle(ended, "END-OF-DATA") };
  }
  if (code === "334") return LOGIN_GOES_ON;
  return code === "220" ? answerReady(dialogue, reading) : answer(pending, code);
}

/** A 220 greets, or answers STARTTLS; a greeting never has an enhanced code (RFC 2034 section 4). */
function answerReady({ pending }: Dialogue, { tokens }: Reading): Answered {
  const secures =
    tokens.some(({ kind }) => kind === "enhanced") ||
    pending.some(({ asked }) => asked === "STARTTLS");
  const asked = secures ? "STARTTLS" : "CONNECT";
  return { asked, pending: settle(pending, asked) };
}

/** The dialogue after a reply's last line. */
function afterReply(dialogue: Dialogue, code: string, asked: Asked | undefined): Dialogue {
  if (code === "221" || asked === "CONNECT")
    return { ...startOfDialogue, pending: dialogue.pending };
  const { recipients } = dialogue;
  const accepted = asked === "RCPT" && recipients !== undefined && code.startsWith("2");
  return {
    ...dialogue,
    client: expectedAfter(code),
    octets: 0,
    recipients: accepted ? recipients + 1 : recipients,
  };
}

/** What the client says next. */
function expectedAfter(code: string): Dialogue["client"] {
  if (code === "354") return "text";
  return code === "334" ? "credentials" : "command";
}
