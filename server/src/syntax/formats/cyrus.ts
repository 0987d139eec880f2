import {
  type Conversation,
  hearCommand,
  recall,
  remember,
  TRANSCRIPT,
} from "../conversation/conversation";
import { isPlausible, replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind, withoutCodes } from "../replies/reply-at";
import type { Source } from "../source";
import { counterSamples, samples } from "./cyrus-samples";

const ID = "cyrus";
const PROGRAM = /^cyrus\/|^(?:lmtpd|lmtpunix)$/;
const NO_CODE =
  /(?:accepted connection|executed$|lmtp connection preauth|Delivered: <|duplicate_\w{1,20}:|dupelim: |verify_user\(|mystore: |sieve |auditlog: |login: |starttls: |open: user |checkpointing |done checkpointing|process type:|seen_db: |connect\(|USAGE |mailbox_|quota_)/y;
/** Telemetry: `>` and a time before what the server wrote, `<` before what it was told. */
const SERVER = />\d{9,11}>/y;
const CLIENT = /<\d{9,11}</y;
const OPENS = /-{10} \S{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\s?$/y;

/** Cyrus's delivery: what lmtpd and deliver log, and lmtpd's telemetry, where only the first line of a reply is marked. */
export const cyrus: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read: (source, memory) =>
    readEvent(source) ??
    readOpening(source) ??
    readServer(source) ??
    readClient(source, recall(memory)),
};

/** What the daemons log of their own work holds ids and sizes, but never a reply. */
function readEvent({ text, program }: Source): Read | undefined {
  if (!PROGRAM.test(program)) return undefined;
  return withoutCodes(ID, NO_CODE, text);
}

function readOpening({ text }: Source): Read | undefined {
  if (behind(OPENS, text) === undefined) return undefined;
  return readAs(ID, [], { speech: { by: "session" } });
}

/** `>1772439900>220 …`; the other daemons' telemetry looks alike, so the code has to be one of SMTP's. */
function readServer({ text }: Source): Read | undefined {
  const at = behind(SERVER, text);
  const reply = at === undefined ? undefined : replyLineAt(text, at);
  if (at === undefined || reply === undefined || !isPlausible(reply.code)) return undefined;
  const { speech, tokens } = serverSaid(text, at);
  return readAs(ID, tokens, { speech, memory: remember(running(reply.more)) });
}

/** The lines that end a reply stand bare; behind the last one only marked lines are believed, for the client may send text. */
function running(more: boolean): Conversation {
  return { stage: "running", voice: more ? "bare" : "marked", data: false, idle: 0 };
}

function readClient({ text }: Source, before: Conversation | undefined): Read | undefined {
  const at = behind(CLIENT, text);
  if (at === undefined) return undefined;
  if (before?.stage !== "running" && hearCommand(before, text, at, "marked") === undefined)
    return undefined;
  return readAs(ID, [], { ...clientSaid(text, at), memory: remember(running(false)) });
}
