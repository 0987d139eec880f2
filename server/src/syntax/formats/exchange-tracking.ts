import { csvFields, fieldText } from "../csv";
import { detailsOf, withoutBrackets } from "../envelope";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { addAll, type Token } from "../token";
import { COLUMN, FIELDS, trackingRow } from "./exchange-row";
import { scanStatus } from "./exchange-status";
import { counterSamples, samples } from "./exchange-tracking-samples";

const ID = "exchange-tracking";
const LOG_TYPE = "#Log-type: Message Tracking Log";
/** Of the log itself, or of the extended report of a message trace in Exchange Online. */
const HEADER = /(?:#Fields: date-time|"?date_time_utc"?),"?client[-_]ip"?,/y;

/** Exchange's message tracking log, and Exchange Online's reports of the same fields. */
export const exchangeTracking: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }, memory) {
    if (text.startsWith(LOG_TYPE)) return readAs(ID, []);
    return readHeader(text) ?? readRow(text, memory);
  },
  details({ text }) {
    const row = trackingRow(text);
    if (row === undefined) return {};
    const at = (index: number) => fieldText(text, row.fields[index]);
    const event = at(COLUMN.event);
    const direction = event === "SEND" ? "out" : event === "RECEIVE" ? "in" : undefined;
    return detailsOf({
      direction,
      host: at(direction === "in" ? COLUMN.clientHost : COLUMN.serverHost),
      sender: at(row.status + 6),
      recipient: at(row.status - 1),
      messageId: withoutBrackets(at(COLUMN.messageId)),
    });
  },
};

function readHeader(text: string): Read | undefined {
  HEADER.lastIndex = 0;
  if (!HEADER.test(text)) return undefined;
  const names = csvFields(text, FIELDS).map((field) => fieldText(text, field));
  const status = names.findIndex((name) => /^recipient[-_]status$/.test(name));
  return readAs(ID, [], { memory: status === -1 ? undefined : `${status}` });
}

function readRow(text: string, memory: Memory | undefined): Read | undefined {
  const row = trackingRow(text, memory);
  if (row === undefined) return undefined;
  const tokens: Token[] = [];
  for (const index of [COLUMN.context, row.status]) {
    const field = row.fields[index];
    if (field !== undefined) addAll(tokens, scanStatus(text, field));
  }
  return readAs(ID, tokens, { memory });
}
