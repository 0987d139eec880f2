import { replyCodeAt } from "../codes";
import type { Format, Read } from "../format";
import { eventDetails, readEvents } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const ID = "zonemta";
/** The level, the sending zone and its process, the log's id, and the message's id. */
const HEAD =
  /^(?:[A-Za-z!]{3,8} )?\(?Sender\/[\w.-]{1,60}\/\d{1,9}(?:\[\d{1,6}\])?\)? (?:id=\w{1,40} )?([0-9a-f]{18})\.\d{3} ([A-Z]{3,16})(?:\[[\w-]{1,40}\])? /;
const RESULTS: ReadonlySet<string> = new Set(["ACCEPTED", "DEFERRED", "REJECTED"]);
const PROTOCOL: ReadonlySet<string> = new Set(["SMTPERR", "SMTPCLOSE"]);
const CONNECTION: ReadonlySet<string> = new Set(["CONNECTING", "CONNECTED"]);
const RESPONSE = "response=";
const FIELD = /(?:^| )(from|to|mx)=([^ [\]]{1,320})/g;

/** What ZoneMTA sends to Graylog. */
const EVENTS: JsonEvents = {
  id: ID,
  signs: [["short_message", "_response"]],
  fields: { _response: "reply" },
  details: { sender: ["_from"], recipient: ["_to"], host: ["_mx"], queueId: ["_id"] },
};

const samples = [
  "info Sender/default/4133539[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 DEFERRED[network] from=a@example.org to=550@example.com src=192.0.2.250 mx=mx.example.com id=<bec550@example.org> (⟦554⟧ Blocked - see https://ipcheck.example.net/550?ip=192.0.2.250)",
  'ERR! Sender/default/4133539[9] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 SMTPERR [0hsxUbal550] src=192.0.2.250 error="Invalid greeting. response=⟦554⟧ Blocked - see https://ipcheck.example.net/550: ⟦554⟧ Blocked - see https://ipcheck.example.net/550"',
  'Feb 24 22:15:53 zone-mta node: info Sender/default/33957[3] 17078b4b170000d550.001 SMTPCLOSE [XsBmxvPvwXk] Connection closed response="⟦550⟧ ⟦5.5.0⟧ Requested action not taken"',
  "Aug 22 13:17:17 news zone-mta[12239]: (Sender/default/12239) 15e091ac6130002550.001 DEFERRED[dns] from=Sky550@news.example.org[Sky550@news.example.org] to=x@example.invalid mx=example.invalid (⟦450⟧ Can't find an MX server for example.invalid)",
  '{"short_message":"[REJECTED] 1984e8a65b30004db2","_id":"1984e8a65b30004550","_seq":"550","_to":"a@example.com","_category":"recipient","_response":"⟦550⟧ ⟦5.1.1⟧ No such user","_body_size":554}',
];

const counterSamples = [
  "info Sender/default/4133539[9] id=svd5unyzzguhz22p 1984e8a65b30004550.001 CONNECTED domain=example.com mx=mx.example.com[203.0.113.42] src=mta-550.example.org[192.0.2.250]",
  '{"short_message":"[QUEUED] 550","_id":"1984e8a65b30004db2","_timer":554}',
];

/** ZoneMTA's log of deliveries (zone-eu/zone-mta, `lib/sender.js`). */
export const zonemta: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    const head = HEAD.exec(text);
    if (head === null) return readEvents(EVENTS, text);
    const [{ length: at }, , verb = ""] = head;
    if (RESULTS.has(verb)) return readResult(text, at);
    if (PROTOCOL.has(verb)) return readProtocol(text, at);
    return CONNECTION.has(verb) ? readAs(ID, []) : undefined;
  },
  details({ text }) {
    const head = HEAD.exec(text);
    if (head === null) return eventDetails(EVENTS, text);
    // Of a name that stands twice the first is ZoneMTA's own: behind it the server's words may hold anything.
    const fields = [...text.matchAll(FIELD)].reverse();
    const found = new Map(fields.map(([, name, value]) => [name, value]));
    const [sender, recipient, host] = [found.get("from"), found.get("to"), found.get("mx")];
    return {
      direction: "out",
      ...(head[1] && { queueId: head[1] }),
      ...(sender && { sender }),
      ...(recipient && { recipient }),
      ...(host && { host }),
    };
  },
};

/** `DEFERRED[network] from=… to=… (554 …)`. */
function readResult(text: string, at: number): Read {
  const opening = text.indexOf(" (", at);
  const closing = text.lastIndexOf(")");
  if (opening === -1) return readAs(ID, []);
  return readAs(ID, scanReplyText(text, opening + 2, closing > opening ? closing : text.length));
}

/** `response="550 …"`, or an error that tells the reply once in its own words and once as it was. */
function readProtocol(text: string, at: number): Read {
  const found = text.indexOf(RESPONSE, at);
  if (found === -1) return readAs(ID, []);
  const start = found + RESPONSE.length + (text[found + RESPONSE.length] === '"' ? 1 : 0);
  const tokens: Token[] = [];
  const code = replyCodeAt(text, start, text.length);
  const again = code === undefined ? -1 : text.indexOf(`: ${code.value}`, code.end);
  addAll(tokens, scanReplyText(text, start, again === -1 ? text.length : again));
  if (again !== -1) addAll(tokens, scanReplyText(text, again + 2));
  return readAs(ID, tokens);
}
