import { askedAt } from "../asked";
import { fieldText, separatedFields } from "../csv";
import { detailsOf, envelopeAt } from "../envelope";
import type { Format } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./mailenable-samples";

const ID = "mailenable";
const TABBED = /SMTP-(?:IN|OU)\t[^\t]{0,80}\.MAI\t/y;
/** The same with blanks, as it comes out of a web page or a mail. */
const SPACED = /SMTP-(?:IN|OU) {1,4}\S{8,80}\.MAI {1,4}\d{1,9} {1,4}[\da-fA-F.:]{3,45} {1,4}/y;
const COMMAND = new RegExp(
  [
    "(?:([A-Z]{4}) {1,4}(?:",
    String.raw`(?:MAIL FROM|RCPT TO): ?\S{1,320}(?: [A-Z0-9-]{2,12}=\S{1,80}){0,4}`,
    String.raw`|(?:EHLO|HELO) \S{1,255}`,
    String.raw`|AUTH [A-Z0-9-]{1,20}(?: (?![2-5]\d\d[ -])\S{1,500})?`,
    String.raw`|(?![2-5]\d\d[ -])\S{1,500}) {1,4})?(?=[2-5]\d\d[ -])`,
  ].join(""),
  "y",
);
const HEADER = "#Fields: date time c-ip agent account s-ip s-port cs-method";
const AGENT = /^SMTP-(?:IN|OU)$/;

/** A command and the reply to it; columns are those of the line. */
interface Row {
  readonly inbound: boolean;
  readonly host: string;
  readonly queueId: string;
  readonly verb: string;
  readonly command: string;
  readonly reply: number;
  readonly end: number;
}

/** MailEnable's SMTP activity log and its W3C twin: https://www.mailenable.com/kb/content/article.asp?ID=ME020170. */
export const mailenable: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    if (text.startsWith(HEADER)) return readAs(ID, []);
    const row = tabbed(text) ?? spaced(text) ?? w3c(text);
    if (row === undefined) return undefined;
    const { reply, end, verb } = row;
    const words = text.slice(0, end).replaceAll("+", " ");
    const tokens = scanReplyText(words, reply, end);
    return tokens.length === 0 ? undefined : readAs(ID, tokens, { asked: answered(verb) });
  },
  details({ text }) {
    const row = tabbed(text) ?? spaced(text) ?? w3c(text);
    if (row === undefined) return {};
    const { inbound, host, queueId, command } = row;
    const direction = inbound ? "in" : "out";
    return detailsOf({ direction, host, queueId, ...envelopeAt(command, 0) });
  },
};

/** The verb column is empty, or says `CONN`, for the greeting, and says `DATE` for the end of the message. */
function answered(verb: string): Asked | undefined {
  if (verb === "" || verb === "CONN") return "CONNECT";
  return verb === "DATE" ? "END-OF-DATA" : askedAt(verb, 0);
}

function tabbed(text: string): Row | undefined {
  TABBED.lastIndex = 0;
  if (!TABBED.test(text)) return undefined;
  const fields = separatedFields(text, "\t", 7);
  const reply = fields[6];
  if (reply === undefined) return undefined;
  return {
    inbound: text.startsWith("SMTP-IN"),
    host: fieldText(text, fields[3]),
    queueId: fieldText(text, fields[1]).replace(/\.MAI$/, ""),
    verb: fieldText(text, fields[4]),
    command: fieldText(text, fields[5]),
    reply: reply.start,
    end: reply.end,
  };
}

function spaced(text: string): Row | undefined {
  SPACED.lastIndex = 0;
  const head = SPACED.exec(text)?.[0];
  if (head === undefined) return undefined;
  COMMAND.lastIndex = head.length;
  const command = COMMAND.exec(text);
  if (command === null) return undefined;
  const words = head.split(/ {1,4}/);
  const verb = command[1] ?? "";
  return {
    inbound: head.startsWith("SMTP-IN"),
    host: words[3] ?? "",
    queueId: (words[1] ?? "").replace(/\.MAI$/, ""),
    verb,
    command: command[0].slice(verb.length).trim(),
    reply: COMMAND.lastIndex,
    end: text.length,
  };
}

/** `198.51.100.14 SMTP-IN - 192.0.2.25 816 MAIL MAIL+FROM:<…> 250+Requested+mail+action+okay … 43 250 -`. */
function w3c(text: string): Row | undefined {
  if (!text.includes(" SMTP-")) return undefined;
  const fields = separatedFields(text, " ", 8);
  const reply = fields[7];
  const agent = fieldText(text, fields[1]);
  if (reply === undefined || !AGENT.test(agent)) return undefined;
  return {
    inbound: agent === "SMTP-IN",
    host: fieldText(text, fields[0]),
    queueId: "",
    verb: fieldText(text, fields[5]).replace(/^-$/, ""),
    command: fieldText(text, fields[6]).replaceAll("+", " "),
    reply: reply.start,
    end: reply.end,
  };
}
