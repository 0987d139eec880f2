import { enhancedCodeAt } from "../codes";
import { clientSaid, serverSaid } from "../conversation/speech";
import { csvFields, type Field, fieldText } from "../csv";
import { detailsOf } from "../envelope";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./powermta-samples";

const ID = "powermta";
/** Delivered, bounced, transient, transient of a queue, and what other hosts report later; the header names the rest. */
const RECORD =
  /(?:d|b|t|tq|rb|rs),(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d{4}|\d{10}),/y;
const HEADER = /type,(?:time(?:Logged|Queued)|[a-zA-Z]{3,20},timeLogged),/y;
const FIELDS = 60;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3} \([a-z][^()]{1,80}\)$/;
const DIAGNOSTIC = "smtp;";
const SPOKEN = /#(\d{1,12}) (<<<|>>>) /y;
const ADDRESS = /^[^\s@,]{1,100}@[^\s@,]{1,255}$/;
const HOST = /^([\w.-]{1,255}) \([\da-fA-F.:]{3,45}\)$/;

/** PowerMTA's accounting records, whose fields each site chooses, and the conversations in its log. */
export const powermta: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text, stamped }) {
    if (stamped) return readSpoken(text);
    HEADER.lastIndex = 0;
    if (HEADER.test(text)) return readAs(ID, []);
    RECORD.lastIndex = 0;
    return RECORD.test(text) ? readRecord(text) : undefined;
  },
  details({ text }) {
    RECORD.lastIndex = 0;
    if (!RECORD.test(text)) return {};
    const fields = csvFields(text, FIELDS).map((field) => fieldText(text, field));
    const [sender, recipient] = fields.filter((field) => ADDRESS.test(field));
    const diagnosed = fields.findIndex((field) => field.startsWith(DIAGNOSTIC));
    const host = HOST.exec(fields[diagnosed + 1] ?? "")?.[1];
    return detailsOf({ direction: "out", host, sender, recipient });
  },
};

/** `5.1.1 (bad destination mailbox address)` and `smtp;550 5.1.1 …`, which only these fields look like. */
function readRecord(text: string): Read {
  const fields = csvFields(text, FIELDS);
  const status = fields.find((field) => STATUS.test(fieldText(text, field)));
  const diagnostic = fields.find(({ start }) => text.startsWith(DIAGNOSTIC, start));
  const tokens = [status && statusOf(text, status), diagnostic && replyOf(text, diagnostic)];
  return readAs(ID, inOrder(tokens));
}

function statusOf(text: string, { start, end }: Field): readonly Token[] {
  const code = enhancedCodeAt(text, start, end);
  return code === undefined ? [] : [code];
}

function replyOf(text: string, { start, end }: Field): readonly Token[] {
  return scanReplyText(text, start + DIAGNOSTIC.length, end);
}

/** The tokens of both fields; a site may have them in either order. */
function inOrder(lists: readonly (readonly Token[] | undefined)[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const list of lists) addAll(tokens, list ?? []);
  return tokens.sort((a, b) => a.start - b.start);
}

/** `#250550 <<< 220 mx.example.com ESMTP`: the number is the connection's. */
function readSpoken(text: string): Read | undefined {
  SPOKEN.lastIndex = 0;
  const mark = SPOKEN.exec(text);
  if (mark === null) return undefined;
  const { speech, tokens } = (mark[2] === "<<<" ? serverSaid : clientSaid)(text, SPOKEN.lastIndex);
  return readAs(ID, tokens, { speech, session: `#${mark[1]}` });
}
