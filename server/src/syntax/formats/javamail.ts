import { replyCodeAt } from "../codes";
import { CONNECTED, recall, remember, TRANSCRIPT } from "../conversation/conversation";
import type { Details } from "../details";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { quotedOn, readOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { counterSamples, samples } from "./javamail-samples";

const ID = "javamail";
const PREFIX = /DEBUG SMTPS?: /y;
const TRYING = /DEBUG SMTPS?: trying to connect to host "/y;
const GOT = /DEBUG SMTPS?: got response code (?=\d{3}, with response: )/y;
const WITH = ", with response: ";
/** A greeting that refuses, in the debugging output and in the exception. */
const GREETED =
  /(?:got bad greeting from|could not connect to)(?: SMTP)? host:? "?[^\s",]{1,255}"?, port: \d{1,5}, response: (?=\d{3}(?:[ -]|$))/i;
const EXCEPTION =
  /(?:(?:javax|jakarta)\.mail|com\.sun\.mail\.smtp|org\.eclipse\.angus\.mail\.smtp)\.(\w{1,40}Exception): (?=[2-5]\d\d(?:[ -]|$))/g;
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["SMTPAddressFailedException", "RCPT"],
  ["SMTPAddressSucceededException", "RCPT"],
  ["SMTPSenderFailedException", "MAIL"],
  ["AuthenticationFailedException", "AUTH"],
]);
const HOST = /host(?:: |,? ")([^\s",]{1,255})/;
const RECIPIENT = /SMTPAddressFailedException: \d{3}[^<]{0,40}<([^<>\s]{1,320})>/;

/** JavaMail and Jakarta Mail: debugging output, between whose lines the conversation stands bare, and exceptions. */
export const javamail: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text }, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    return readDebug(text, memory) ?? readException(text, memory) ?? readOn(ID, text, memory);
  },
  details({ text }): Details {
    const host = HOST.exec(text)?.[1];
    const recipient = RECIPIENT.exec(text)?.[1];
    return { direction: "out", ...(host && { host }), ...(recipient && { recipient }) };
  },
};

function readDebug(line: string, memory: Memory | undefined): Read | undefined {
  if (behind(PREFIX, line) === undefined) return undefined;
  if (behind(TRYING, line) !== undefined)
    return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
  const at = behind(GOT, line);
  if (at === undefined) return readGreeting(line, memory) ?? readAs(ID, [], { memory });
  const code = replyCodeAt(line, at, line.length);
  const reply = at + 3 + WITH.length;
  const tokens = [...(code ? [code] : []), ...scanReplyText(line, reply)];
  return readAs(ID, tokens, { memory: quotedOn(ID, line, reply, memory) });
}

function readGreeting(line: string, memory: Memory | undefined): Read | undefined {
  const greeted = line.includes(", response: ") ? GREETED.exec(line) : null;
  return greeted === null
    ? undefined
    : readQuote(line, greeted.index + greeted[0].length, "CONNECT", memory);
}

/** Exceptions and their causes, of which one line may tell several. */
function readException(line: string, memory: Memory | undefined): Read | undefined {
  if (!line.includes("mail.")) return undefined;
  const found = [...line.matchAll(EXCEPTION)];
  const last = found.at(-1);
  if (last === undefined) return readGreeting(line, memory);
  const starts = found.map(({ index, 0: words }) => index + words.length);
  const tokens = starts.flatMap((start, i) => scanReplyText(line, start, found[i + 1]?.index));
  const asked = ASKED.get(last[1] ?? "");
  return readAs(ID, tokens, { asked, memory: quotedOn(ID, line, starts.at(-1) ?? 0, memory) });
}

function readQuote(line: string, at: number, asked: Asked, memory: Memory | undefined): Read {
  return readAs(ID, scanReplyText(line, at), { asked, memory: quotedOn(ID, line, at, memory) });
}
