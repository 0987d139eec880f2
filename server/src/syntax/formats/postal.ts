import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { eventDetails, readEvents } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";
import { readAs } from "../read";
import { counterSamples, samples } from "./postal-samples";

const ID = "postal";
/** The process, the time, the level, the session's or job's id, and which side speaks. */
const HEAD =
  /^\[(?:[\w.]{1,40}:)?\d{1,9}\] \[\d{4}-\d\d-\d\dT[\d:.]{8,20}\] {1,2}[A-Z]{4,5} -- : \[(\w{4,16})\] {1,4}(=> ?|<= ?)?/;
/** What Postal says of its own doing. */
const OWN =
  /(?:Connection (?:opened|closed)|Client identified|Connected to|Sending message|Message sent|Cannot connect) ?/y;

/** Postal's webhooks, and the deliveries that its API lists. */
export const postalEvents: JsonEvents = {
  id: ID,
  signs: [["sent_with_ssl", "output"]],
  opens: ["sent_with_ssl"],
  hint: /"details"\s*:\s*"Message (?:sent by SMTP to|for \S{1,320} accepted by) /y,
  fields: { output: "reply" },
  details: {
    sender: ["message.from"],
    recipient: ["message.to"],
    queueId: ["message.token"],
    messageId: ["message.message_id"],
  },
};

/** Postal (docs.postalserver.io, "Webhooks"; the log of its SMTP server and of its workers). */
export const postal: Format = {
  id: ID,
  samples,
  counterSamples,
  read: ({ text }) => readLine(text) ?? readEvents(postalEvents, text),
  details: ({ text }) => (HEAD.test(text) ? {} : eventDetails(postalEvents, text)),
};

function readLine(text: string): Read | undefined {
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const [{ length: at }, session, arrow = ""] = head;
  if (arrow !== "") {
    const said = arrow.startsWith("=>") ? serverSaid(text, at) : clientSaid(text, at);
    return readAs(ID, said.tokens, { speech: said.speech, session });
  }
  OWN.lastIndex = at;
  if (!OWN.test(text)) return undefined;
  const opens = text.startsWith("Connection opened", at);
  return readAs(ID, [], opens ? { speech: { by: "session" }, session } : {});
}
