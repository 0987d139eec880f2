import { askedAt } from "../asked";
import { clientSaid, serverSaid } from "../conversation/speech";
import { detailsOf, withoutBrackets } from "../envelope";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind, withoutCodes } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./kerio-samples";

const ID = "kerio";
const DELIVERY = /Sent: Queue-ID: [0-9a-f]{8}-[0-9a-f]{8}, /y;
const ARRIVAL = /(?:Recv: Queue-ID: [0-9a-f]{8}-[0-9a-f]{8}, |DSN: From: <)/y;
const STATUS = ", Status: ";
/** What may stand behind the status. */
const BEHIND: readonly string[] = [", Remote-Host: ", ", Msg-Id: "];
const DEBUG = /\[\d\d\/[A-Z][a-z]{2}\/\d{4} \d\d:\d\d:\d\d\]\[(\d{1,10})\] \{smtp[sc]\} /y;
const REPLY = /Sent reply to (\w{1,10}): |<<< /y;
const COMMAND = /Command |>>> /y;
const BEGINNING = /(?:SMTP s|S)erver session begin/y;
const SILENT =
  /Task \d{1,10} handler |Sent SMTP greeting to |SMTP server session end|Started authentication method /y;
const FIELD = /, (Recipient|From|To|Remote-Host|Sender-Host|Msg-Id): ([^\s,]{1,320})/g;

/** Kerio Connect's mail log, and the SMTP lines of its debug log. */
export const kerio: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    DELIVERY.lastIndex = 0;
    if (DELIVERY.test(text)) return readDelivery(text);
    ARRIVAL.lastIndex = 0;
    return ARRIVAL.test(text) ? readAs(ID, []) : readDebug(text);
  },
  details({ text }) {
    const told = new Map<string, string>();
    for (const [, name = "", value = ""] of text.matchAll(FIELD))
      if (!told.has(name)) told.set(name, withoutBrackets(value));
    if (told.size === 0) return {};
    return detailsOf({
      direction: text.startsWith("Sent: ") ? "out" : "in",
      host: told.get("Remote-Host") ?? told.get("Sender-Host"),
      sender: told.get("From"),
      recipient: told.get("Recipient") ?? told.get("To"),
      queueId: /Queue-ID: ([0-9a-f-]{17})/.exec(text)?.[1],
      messageId: told.get("Msg-Id"),
    });
  },
};

/** `Result: failed, Status: 5.1.1 550 5.1.1 …, Remote-Host: 203.0.113.25`. */
function readDelivery(text: string): Read {
  const status = text.indexOf(STATUS);
  if (status === -1) return readAs(ID, []);
  const from = status + STATUS.length;
  const ends = BEHIND.map((word) => text.indexOf(word, from)).filter((end) => end !== -1);
  return readAs(ID, scanReplyText(text, from, Math.min(text.length, ...ends)));
}

/** `[21/Nov/2026 18:10:00][550] {smtps} Sent reply to RCPT: 550 5.7.1 …`; the second bracket names the thread. */
function readDebug(text: string): Read | undefined {
  DEBUG.lastIndex = 0;
  const session = DEBUG.exec(text)?.[1];
  if (session === undefined) return undefined;
  const at = DEBUG.lastIndex;
  return readReply(text, at, session) ?? readOther(text, at, session);
}

function readReply(text: string, at: number, session: string): Read | undefined {
  REPLY.lastIndex = at;
  const reply = REPLY.exec(text);
  if (reply === null) return undefined;
  const { speech, tokens } = serverSaid(text, REPLY.lastIndex);
  return readAs(ID, tokens, { speech, session, asked: askedAt(reply[1] ?? "", 0) });
}

function readOther(text: string, at: number, session: string): Read | undefined {
  const command = behind(COMMAND, text, at);
  if (command !== undefined) return readAs(ID, [], { ...clientSaid(text, command), session });
  if (behind(BEGINNING, text, at) !== undefined)
    return readAs(ID, [], { speech: { by: "session" }, session });
  return withoutCodes(ID, SILENT, text, at);
}
