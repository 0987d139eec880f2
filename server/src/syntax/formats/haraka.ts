import { clientSaid, type Said, serverSaid } from "../conversation/speech";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanRepeatingReply } from "../replies/repeating-reply";
import { behind } from "../replies/reply-at";
import { type HarakaLine, harakaLine } from "./haraka-line";
import { counterSamples, samples } from "./haraka-samples";

const ID = "haraka";
/** What an outbound delivery says before the reply that it met. */
const OUTCOME =
  /recipient <[^>]{0,320}> (?:rejected|deferred): |bouncing mail: |[^<"]{0,300}Upstream error: /y;
/** What the core adds to a client's words. */
const STATE = / state=\d{1,2}$/;
const STAGE = /(sender|recipient|queue|message|connect)(?= )|\s?hook=(\w{2,30}) /y;
const CONNECTED = /connect(?: ip=|$)/y;

const STAGES: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["connect", "CONNECT"],
  ["lookup_rdns", "CONNECT"],
  ["helo", "HELO"],
  ["ehlo", "EHLO"],
  ["sender", "MAIL"],
  ["mail", "MAIL"],
  ["recipient", "RCPT"],
  ["rcpt", "RCPT"],
  ["data", "DATA"],
  ["data_post", "END-OF-DATA"],
  ["message", "END-OF-DATA"],
  ["queue", "END-OF-DATA"],
]);

/** Haraka's log in its three forms: plain, `logfmt` and JSON (haraka/Haraka, `logger.js`). */
export const haraka: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    const line = harakaLine(text);
    return line && (readSpoken(text, line) ?? readEvent(text, line));
  },
  details({ text }) {
    const line = harakaLine(text);
    return line === undefined ? {} : detailsOf(text, line);
  },
};

/** `S: 250 …` and `C: MAIL FROM:<…> state=1`. */
function readSpoken(text: string, line: HarakaLine): Read | undefined {
  const { start, end } = line.message;
  const server = text.startsWith("S: ", start);
  if (!server && !text.startsWith("C: ", start)) return undefined;
  const spoken = text.slice(0, end);
  const said: Said = server
    ? serverSaid(spoken, start + 3)
    : clientSaid(spoken.replace(STATE, ""), start + 3);
  return readAs(ID, said.tokens, { speech: said.speech, session: sessionOf(line) });
}

/** What hooks, plugins and deliveries came to. */
function readEvent(text: string, line: HarakaLine): Read {
  const { message, reply } = line;
  const outcome = behind(OUTCOME, text, message.start);
  if (outcome !== undefined)
    return readAs(ID, scanRepeatingReply(text, outcome, message.end), {
      asked: text.startsWith("recipient", message.start) ? "RCPT" : undefined,
    });
  if (reply !== undefined)
    return readAs(ID, scanRepeatingReply(text, reply.start, reply.end), {
      asked: stageOf(text, line),
    });
  const opens = line.origin === "core" && behind(CONNECTED, text, message.start) !== undefined;
  return readAs(ID, [], opens ? { speech: { by: "session" }, session: sessionOf(line) } : {});
}

/** The command at which the outcome stands. */
function stageOf(text: string, { message }: HarakaLine): Asked | undefined {
  STAGE.lastIndex = message.start;
  const [, stage, hook] = STAGE.exec(text) ?? [];
  return STAGES.get(stage ?? hook ?? "");
}

/** One connection: a client's, whose transactions count on behind a dot, or that of a delivery. */
function sessionOf({ uuid, origin }: HarakaLine): string {
  return origin === "core" ? uuid.replace(/\..*/, "") : `${uuid} ${origin}`;
}

const ADDRESS = /(sender|recipient) <([^>]{1,320})>/g;
const FIELD = /[ ,"](sender|host|ip|mid)"?[=:]"?<?([^\s",>]{1,320})/g;

function detailsOf(text: string, { uuid, origin, message }: HarakaLine): Details {
  const found = new Map<string, string>();
  for (const pattern of [ADDRESS, FIELD])
    for (const [, name = "", value = ""] of text.slice(message.start).matchAll(pattern))
      if (!found.has(name)) found.set(name, value);
  const [host, sender, recipient] = [
    found.get("host"),
    found.get("sender"),
    found.get("recipient"),
  ];
  const messageId = found.get("mid");
  const other = host ?? found.get("ip");
  return {
    direction: origin === "outbound" ? "out" : "in",
    ...(uuid !== "-" && { queueId: uuid }),
    ...(other && { host: other }),
    ...(sender && { sender }),
    ...(recipient && { recipient }),
    ...(messageId && { messageId }),
  };
}
