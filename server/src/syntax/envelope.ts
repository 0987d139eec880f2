import type { Details } from "./details";

type Told = { readonly [Name in keyof Details]?: Details[Name] | undefined };

const ENVELOPE = /[ \t]{0,8}(?:(MAIL FROM)|RCPT TO):[ \t]{0,8}<?([^<>\s]{1,320})/iy;

/** Details without what is not known. */
export function detailsOf(told: Told): Details {
  const details: { -readonly [Name in keyof Details]: Details[Name] } = {};
  if (told.direction) details.direction = told.direction;
  if (told.host) details.host = told.host;
  if (told.sender) details.sender = told.sender;
  if (told.recipient) details.recipient = told.recipient;
  if (told.queueId) details.queueId = told.queueId;
  if (told.messageId) details.messageId = told.messageId;
  return details;
}

/** The address that the command at column `at` names: `MAIL FROM:<…>` the sender, `RCPT TO:<…>` the recipient. */
export function envelopeAt(line: string, at: number): Pick<Details, "sender" | "recipient"> {
  ENVELOPE.lastIndex = at;
  const found = ENVELOPE.exec(line);
  const address = found?.[2];
  if (address === undefined) return {};
  return found?.[1] === undefined ? { recipient: address } : { sender: address };
}

/** What stands between the angle brackets of a message id, or the id itself where it has none. */
export function withoutBrackets(id: string): string {
  return id.startsWith("<") && id.endsWith(">") ? id.slice(1, -1) : id;
}
