import { type EventReader, eventOf, type LineEvent, type Outcome } from "../line-event";

const MESSAGE_ID = /^([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) /;
const CONNECTION = /^SMTP connection from .{0,600}?(\[[\da-fA-F.:]{3,45}\](?::\d{1,5})?)/;
/** The names of the client before its address: the one looked up, and in parentheses the one that it claims. */
const CLIENT =
  /\bH=(?:([^\s[(]{1,255}) )?(?:\(([^)\s]{1,255})\) )?(\[[\da-fA-F.:]{3,45}\](?::\d{1,5})?)/;
const REFUSED = / (temporarily )?rejected (?:after )?(?:(RCPT) )?(?:<([^>\s]{1,320})>)?/;
const SENDER = / F=<([^>\s]{0,320})>/;
const ARRIVED = /^<= (<>|\S{1,320})/;
const HEADER_ID = / id\*?=(\S{1,998})/;
const ABOUT = / R=([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})(?: |$)/;
/** The address alone, or behind the local part, file or command to which it was delivered. */
const ADDRESSEE =
  /^.. (?:\|[^<]{1,600}<([^>\s]{1,320})>|\S{1,320} <([^>\s]{1,320})>|([^\s:]{1,320}))/;
const HOST = / H=([^\s[]{1,255}) \[/;
const GAVE_UP = /retry timeout exceeded|have been failing for a long time/;
const MOST_RECIPIENTS = 100;

const ARROWS: Readonly<Record<string, Outcome>> = {
  "=>": "delivered",
  "->": "delivered",
  ">>": "delivered",
  "*>": "discarded",
  "==": "deferred",
  "**": "bounced",
};

/** The events of Exim's main log. A session is what one client's address and port is told of, if connections are logged. */
export const eximEvent: EventReader = ({ text }) => {
  const named = MESSAGE_ID.exec(text);
  if (named !== null) return { ...ofMessage(text.slice(named[0].length)), queueId: named[1] ?? "" };
  return connection(text) ?? refused(text);
};

function connection(text: string): LineEvent | undefined {
  const session = CONNECTION.exec(text)?.[1];
  if (session === undefined) return undefined;
  if (text.includes("(TCP/IP connection count"))
    return eventOf("connected", { session, host: session });
  const name = /^SMTP connection from ([^\s(]{1,255}|\([^)\s]{1,255}\)) \[/.exec(text)?.[1];
  return eventOf("disconnected", { session, host: name?.replace(/^\(|\)$/g, "") });
}

function ofMessage(text: string): LineEvent {
  if (text.startsWith("<= ")) return arrival(text);
  if (text.startsWith("Completed")) return eventOf("removed");
  const outcome = ARROWS[text.slice(0, 2)];
  if (outcome === undefined || text[2] !== " ") return refused(text) ?? eventOf("noted");
  return delivery(text, outcome);
}

function arrival(text: string): LineEvent {
  const [, name, claimed, session] = CLIENT.exec(text) ?? [];
  return eventOf("entered", {
    sender: ARRIVED.exec(text)?.[1]?.replace(/^<>$/, ""),
    messageId: HEADER_ID.exec(text)?.[1],
    about: ABOUT.exec(text)?.[1],
    recipients: addressees(text),
    session,
    host: name ?? claimed ?? session,
  });
}

/** What stands behind the last ` for `, if it is addresses and nothing else. */
function addressees(text: string): readonly string[] | undefined {
  const at = text.lastIndexOf(" for ");
  const words = at === -1 ? [] : text.slice(at + 5).split(" ");
  const all = words.every((word) => /^[^\s"<>@]{1,200}@[^\s"<>@]{1,255}$/.test(word));
  return words.length > 0 && all ? words.slice(0, MOST_RECIPIENTS) : undefined;
}

function delivery(text: string, outcome: Outcome): LineEvent {
  if (/^=> :?blackhole/.test(text)) return eventOf("discarded", { recipients: recipient(text) });
  const expired = outcome === "bounced" && GAVE_UP.test(text);
  return eventOf(expired ? "expired" : outcome, {
    recipients: recipient(text),
    host: HOST.exec(text)?.[1],
  });
}

/** `alice <alice@example.net>`, or the address alone. */
function recipient(text: string): readonly string[] | undefined {
  const [, piped, named, bare] = ADDRESSEE.exec(text) ?? [];
  const address = piped ?? named ?? bare;
  return address?.includes("@") ? [address] : undefined;
}

/** `H=… F=<…> rejected RCPT <…>: …`, with or without a message. */
function refused(text: string): LineEvent | undefined {
  if (!text.includes("rejected ")) return undefined;
  const reject = REFUSED.exec(text);
  const client = CLIENT.exec(text);
  if (reject === null || client === null) return undefined;
  const [, name, claimed, session] = client;
  return eventOf(reject[1] === undefined ? "rejected" : "deferred", {
    session,
    host: name ?? claimed ?? session,
    sender: SENDER.exec(text)?.[1],
    recipients: reject[2] && reject[3] ? [reject[3]] : undefined,
  });
}
