import { BOUNCE, bounceAs, isAddress, isReturned, partOf } from "../bounce";
import { enhancedCodeAt } from "../codes";
import { isPlausible, isQuotable, replyLineAt } from "../conversation/evidence";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./exchange-bounce-samples";

const ID = "exchange-bounce";
const SERVER = "exchange";
const GENERATING = /^Generating server: \S{1,255}\s*$/;
/** What stands before a reply: `Remote Server at mx (192.0.2.1) returned '`, `Status code: `, `Reported error: `, `mx #`. */
const BEFORE = [
  /(?:- )?Remote server (?:at \S{1,255} (?:\(\S{1,60}\) )?)?returned (?:'|message detected as spam -> )/iy,
  /(?:Status code|Reported error):[ \t]{1,20}(?=[2-5]\d\d[ -])/iy,
  /(?:\S{1,255} )?#(?=[2-5]\d\d[ -][245]\.\d)/y,
];
/** Exchange 2003 and 2007: `mx.example.com #<mx.example.com #5.1.1 smtp;550 5.1.1 …> #SMTP#`, `#< #5.1.1 smtp;550 …>`. */
const BEFORE_STATUS = /(?:\S{1,255} )?#?<(?:\S{1,255})? ?#(?=[245]\.\d{1,3}\.\d{1,3} smtp; ?)/iy;
const TYPE = / smtp; ?/iy;
const LAST_ERROR = /[{[ ]LED=(?=[2-5]\d\d[ -])/g;

/** Non-delivery reports of Exchange, Office 365 and Outlook.com, as people read them. */
export const exchangeBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (GENERATING.test(line)) return bounceAs(ID, [], { part: "echo" }, { memory: SERVER });
    const recipient = memory?.startsWith(`${SERVER} `)
      ? memory.slice(SERVER.length + 1)
      : undefined;
    const read = readReply(line, recipient) ?? readStatus(line, recipient);
    if (read !== undefined) return read;
    return memory?.startsWith(SERVER) ? readUnderServer(line, recipient) : undefined;
  },
};

function readReply(line: string, recipient: string | undefined): Read | undefined {
  for (const pattern of BEFORE) {
    const at = behind(pattern, line);
    if (at !== undefined && isSaid(line, at))
      return replied(withLastError(line, scanReplyText(line, at)), recipient);
  }
  return undefined;
}

/** A reply code behind which quoted-printable broke the line, which is its format's. */
const BROKEN_OFF = /[2-5]\d\d ?=$/;

/** Whether a mail server may have said this; `404` needs an enhanced code to be believed. */
function isSaid(line: string, at: number): boolean {
  if (BROKEN_OFF.test(line)) return false;
  const reply = replyLineAt(line, at);
  return reply !== undefined && (isPlausible(reply.code) || isQuotable(line, reply));
}

/** What the report says of its last attempt: `[{LED=450 4.1.8 …};{MSG=};{FQDN=mx.example.com}]`. */
function withLastError(line: string, tokens: readonly Token[]): readonly Token[] {
  const all = [...tokens];
  for (const led of line.matchAll(LAST_ERROR)) {
    const at = led.index + led[0].length;
    if ((all.at(-1)?.end ?? 0) <= at) addAll(all, scanReplyText(line, at, at + 12));
  }
  return all;
}

function readStatus(line: string, recipient: string | undefined): Read | undefined {
  const at = behind(BEFORE_STATUS, line);
  const status = at === undefined ? undefined : enhancedCodeAt(line, at, line.length);
  const reply = status && behind(TYPE, line, status.end);
  if (status === undefined || reply === undefined) return undefined;
  return replied([status, ...scanReplyText(line, reply)], recipient);
}

/** Under the server's name: an address, empty lines, and in Exchange 2007 a bare reply. */
function readUnderServer(line: string, recipient: string | undefined): Read | undefined {
  const memory: Memory = recipient === undefined ? SERVER : `${SERVER} ${recipient}`;
  const word = line.trim();
  if (word === "") return readAs(ID, [], { memory });
  if (isAddress(word))
    return bounceAs(ID, [], partOf("echo", word), { memory: `${SERVER} ${word}` });
  if (recipient === undefined || replyLineAt(word, 0) === undefined) return undefined;
  return replied(scanReplyText(line, 0), recipient);
}

function replied(tokens: readonly Token[], recipient: string | undefined): Read {
  const memory = recipient === undefined ? undefined : SERVER;
  return bounceAs(ID, tokens, partOf("echo", recipient), { memory });
}
