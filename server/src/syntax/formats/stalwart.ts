import { replyCodeAt } from "../codes";
import { clientSaid, type Said, serverSaid } from "../conversation/speech";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { eventDetails, readEvents } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";
import { quoteEnd } from "../quoted";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./stalwart-samples";

const ID = "stalwart";
const HEAD =
  /^(?:[A-Z]{4,5} )?[A-Z][^()]{2,80} \((smtp|delivery|queue)\.([a-z0-9-]{2,40})\) (?=[a-z])/;
const KEY = /([a-z][A-Za-z]{0,30}) = /y;
const BETWEEN = /"?[, ]{0,4}/y;
/** The form until version 0.9. */
const OLD = /^smtp::(inbound|outbound)::\w{2,20}: (?=[a-z])/;
const EVENT = /event="(read|write)"/y;
const CONTINUES = /\\n(?=\d{3}[ -])/g;
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["ehlo-rejected", "EHLO"],
  ["mail-from-rejected", "MAIL"],
  ["rcpt-to-rejected", "RCPT"],
  ["rcpt-to-failed", "RCPT"],
  ["message-rejected", "END-OF-DATA"],
  ["greeting-failed", "CONNECT"],
]);

/** Stalwart's webhooks, whose events have the names and fields of its log. */
const EVENTS: JsonEvents = {
  id: ID,
  signs: [
    "delivered",
    "rcpt-to-rejected",
    "mail-from-rejected",
    "message-rejected",
    "dsn-perm-fail",
    "dsn-temp-fail",
  ].map((name) => ["events", "type", "data", `delivery.${name}`]),
  fields: { "events.data.code": "code", "events.data.details": "reply" },
  details: {
    sender: ["data.from"],
    recipient: ["data.to"],
    host: ["data.hostname"],
    queueId: ["data.queueId"],
  },
};

/** Stalwart's log (stalw.art, "Events"; stalwartlabs/stalwart). */
export const stalwart: Format = {
  id: ID,
  samples,
  counterSamples,
  read: ({ text }) => readLine(text) ?? readOld(text) ?? readEvents(EVENTS, text),
  details: ({ text }) => (HEAD.test(text) ? detailsOf(text) : eventDetails(EVENTS, text)),
};

interface Field {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The fields `key = value` from column `at` on; commas in a value's quotes end nothing. */
function fieldsOf(text: string, at: number): readonly Field[] {
  const fields: Field[] = [];
  for (let column = at; column < text.length; ) {
    KEY.lastIndex = column;
    const key = KEY.exec(text)?.[1];
    const value = key === undefined ? column : KEY.lastIndex;
    const quoted = text[value] === '"';
    const start = quoted ? value + 1 : value;
    const end = quoted ? quoteEnd(text, start) : plainEnd(text, start);
    if (key !== undefined) fields.push({ key, start, end });
    column = behind(BETWEEN, text, Math.max(end, column + 1)) ?? text.length;
  }
  return fields;
}

function plainEnd(text: string, at: number): number {
  const comma = text.indexOf(", ", at);
  return comma === -1 ? text.length : comma;
}

/** `SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 1, code = 550, details = "5.1.1 …"`. */
function readLine(text: string): Read | undefined {
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const [{ length: at }, part = "", name = ""] = head;
  const fields = fieldsOf(text, at);
  if (name === "raw-output" || name === "raw-input")
    return readRaw(text, fields, (part === "smtp") === (name === "raw-output"));
  if (part === "smtp" && !name.includes("reject") && !name.includes("error")) return readAs(ID, []);
  const tokens: Token[] = [];
  for (const { key, start, end } of fields)
    if (key === "code") addAll(tokens, wholeCode(text, start, end));
    else if (key === "details" || key === "reason") addAll(tokens, scanReplyText(text, start, end));
  return readAs(ID, tokens, { asked: part === "delivery" ? ASKED.get(name) : undefined });
}

function wholeCode(text: string, start: number, end: number): readonly Token[] {
  const code = replyCodeAt(text, start, end);
  return code?.end === end ? [code] : [];
}

/** One side's words as they went over the wire. */
function readRaw(text: string, fields: readonly Field[], server: boolean): Read {
  const contents = fields.find(({ key }) => key === "contents");
  if (contents === undefined) return readAs(ID, []);
  const [ip, port] = ["remoteIp", "remotePort"].map((name) => textOf(text, fields, name) ?? "");
  const { speech, tokens } = said(text, contents, server);
  return readAs(ID, tokens, { speech, session: `${ip} ${port}` });
}

/** What a side said at once; where that is a reply of several lines, its last line is the reply's speech. */
function said(text: string, { start, end }: Omit<Field, "key">, server: boolean): Said {
  const content = text.slice(0, end);
  if (!server) return clientSaid(content.replace(/(?:\\r)?\\n$/, ""), start);
  const last = [...content.slice(start).matchAll(CONTINUES)].at(-1);
  const at = last === undefined ? start : start + last.index + last[0].length;
  return { speech: serverSaid(content, at).speech, tokens: scanReplyText(text, start, end) };
}

/** `smtp::inbound::session: event="write" data="503 5.5.3 …\r\n" size=50`. */
function readOld(text: string): Read | undefined {
  const head = OLD.exec(text);
  if (head === null) return undefined;
  EVENT.lastIndex = head[0].length;
  const event = EVENT.exec(text)?.[1];
  const data = event === undefined ? -1 : text.indexOf(' data="', EVENT.lastIndex);
  if (data === -1) return undefined;
  const server = (head[1] === "inbound") === (event === "write");
  const { speech, tokens } = said(text, { start: data + 7, end: quoteEnd(text, data + 7) }, server);
  return readAs(ID, tokens, { speech });
}

function textOf(text: string, fields: readonly Field[], name: string): string | undefined {
  const field = fields.find(({ key }) => key === name);
  return field && text.slice(field.start, field.end);
}

function detailsOf(text: string): Details {
  const head = HEAD.exec(text);
  const fields = fieldsOf(text, head?.[0].length ?? 0);
  const value = (name: string) => textOf(text, fields, name);
  const host = value("hostname") ?? value("remoteIp");
  const [sender, recipient, queueId] = [value("from"), lastTo(text, fields), value("queueId")];
  return {
    direction: head?.[1] === "smtp" ? "in" : "out",
    ...(host && { host }),
    ...(sender && { sender }),
    ...(recipient && { recipient }),
    ...(queueId && { queueId }),
  };
}

/** The recipient of the event itself, which stands behind the list of the message's recipients. */
function lastTo(text: string, fields: readonly Field[]): string | undefined {
  const field = fields.filter(({ key, start }) => key === "to" && text[start] !== "[").at(-1);
  return field && text.slice(field.start, field.end);
}
