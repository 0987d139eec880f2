import { csvFields, type Field, fieldText } from "../csv";
import type { Memory } from "../format";

const TIME = /"?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z"?,/y;
/** https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking, "Source values in the message tracking log". */
const SOURCE =
  /^(?:ADMIN|AGENT|APPROVAL|BOOTLOADER|DNS|DSN|GATEWAY|MAILBOXRULE|MEETINGMESSAGEPROCESSOR|ORAR|PICKUP|POISONMESSAGE|PUBLICFOLDER|QUEUE|REDUNDANCY|RESOLVER|ROUTING|SAFETYNET|SMTP|STOREDRIVER)$/;
const EVENT = /^[A-Z]{3,40}$/;
const NETWORK_ID = /^(?:[0-9a-fA-F-]{36})?$/;

/** So many fields of a line matter. */
export const FIELDS = 24;

/** Where fields stand that come before the network-message-id, which Exchange 2007 and 2010 did not have. */
export const COLUMN = {
  clientHost: 2,
  serverHost: 4,
  context: 5,
  source: 7,
  event: 8,
  messageId: 10,
  networkId: 11,
} as const;

/** A line of the message tracking log, and which of its fields is the recipient's status. */
export interface TrackingRow {
  readonly fields: readonly Field[];
  readonly status: number;
}

/** The line's fields, if it is one of the log; `memory` is the status's column where a header told it. */
export function trackingRow(text: string, memory?: Memory): TrackingRow | undefined {
  TIME.lastIndex = 0;
  if (!TIME.test(text)) return undefined;
  const fields = csvFields(text, FIELDS);
  if (!SOURCE.test(fieldText(text, fields[COLUMN.source]))) return undefined;
  if (!EVENT.test(fieldText(text, fields[COLUMN.event]))) return undefined;
  if (memory !== undefined) return { fields, status: Number(memory) };
  return { fields, status: NETWORK_ID.test(fieldText(text, fields[COLUMN.networkId])) ? 13 : 12 };
}
