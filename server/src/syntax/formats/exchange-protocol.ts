import { replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import { csvFields, type Field, fieldText } from "../csv";
import type { Direction } from "../details";
import { detailsOf, envelopeAt } from "../envelope";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./exchange-protocol-samples";

const ID = "exchange-protocol";
const TYPE = /#Log-type: SMTP (Receive|Send) Protocol Log/iy;
const FIELDS = "#Fields: date-time,connector-id,session-id,sequence-number,";
const TIME = /"?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z"?,/y;
const SESSION = /^[0-9A-F]{16}$/;
/** Ports that Exchange's services listen on: those of the system, and the mailbox servers' 2525. */
const LISTENS = /:(?:\d{1,3}|2525)$/;
const TARPIT = "due to '";

/** A line of the log: https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging names the fields. */
interface Row {
  readonly session: string;
  readonly event: string;
  readonly local: string;
  readonly remote: string;
  readonly data: Field;
  readonly context: Field | undefined;
}

/** The protocol logs of Exchange's send and receive connectors. */
export const exchangeProtocol: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }, memory) {
    if (text.startsWith("#")) return readHeader(text, memory);
    const row = rowOf(text);
    return row && readRow(text, row, memory);
  },
  details({ text }) {
    const row = rowOf(text);
    if (row === undefined) return {};
    const host = row.remote.replace(/:\d{1,5}$/, "");
    return detailsOf({ direction: byPort(row), host, ...envelopeAt(text, row.data.start) });
  },
};

function readHeader(text: string, memory: Memory | undefined): Read | undefined {
  TYPE.lastIndex = 0;
  const type = TYPE.exec(text)?.[1];
  if (type !== undefined)
    return readAs(ID, [], { memory: type.toLowerCase() === "send" ? "out" : "in" });
  const mine = text.startsWith(FIELDS) || (memory !== undefined && text.startsWith("#Date: "));
  return mine ? readAs(ID, [], { memory }) : undefined;
}

function rowOf(text: string): Row | undefined {
  TIME.lastIndex = 0;
  if (!TIME.test(text)) return undefined;
  const fields = csvFields(text, 9);
  const [, , id, count, local, remote, sign, data, context] = fields;
  if (data === undefined) return undefined;
  const session = fieldText(text, id);
  const event = fieldText(text, sign);
  if (!SESSION.test(session) || !/^[-+*<>]$/.test(event)) return undefined;
  if (!/^\d{1,9}$/.test(fieldText(text, count))) return undefined;
  const [from, to] = [fieldText(text, local), fieldText(text, remote)];
  return { session, event, local: from, remote: to, data, context };
}

function readRow(text: string, row: Row, memory: Memory | undefined): Read {
  const { session, event, data, context } = row;
  if (event === "+") return readAs(ID, [], { speech: { by: "session" }, session, memory });
  if (event === "-") return readAs(ID, [], { memory });
  if (event === "*") return readAs(ID, context ? remarked(text, context) : [], { memory });
  const words = text.slice(0, data.end);
  const serves = isServer(row, words, memory);
  const said = serves ? serverSaid(words, data.start) : clientSaid(words, data.start);
  return readAs(ID, said.tokens, { speech: said.speech, session, memory });
}

/** Who sent the line: on a receive connector this host serves, on a send connector the other one; else its shape tells. */
function isServer(row: Row, words: string, memory: Memory | undefined): boolean {
  const direction = memory ?? byPort(row);
  if (direction === undefined) return replyLineAt(words, row.data.start) !== undefined;
  return row.event === (direction === "in" ? ">" : "<");
}

function byPort({ local, remote }: Row): Direction | undefined {
  const [here, there] = [LISTENS.test(local), LISTENS.test(remote)];
  if (here === there) return undefined;
  return here ? "in" : "out";
}

/** What Exchange remarks may quote a reply: `Tarpit for '0.00:00:05' due to '550 5.7.54 …'`. */
function remarked(text: string, { start, end }: Field) {
  const tarpit = text.slice(start, end).indexOf(TARPIT);
  return scanReplyText(text, tarpit === -1 ? start : start + tarpit + TARPIT.length, end);
}
