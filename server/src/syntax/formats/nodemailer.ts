import { replyCodeAt } from "../codes";
import { recall } from "../conversation/conversation";
import { isPlausible, replyLineAt } from "../conversation/evidence";
import { markedTranscript } from "../conversation/marked";
import { noted, noteOf, withoutNote } from "../conversation/note";
import { clientSaid } from "../conversation/speech";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { quotedOn, readOn } from "../replies/goes-on";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";
import { counterSamples, samples } from "./nodemailer-samples";

const ID = "nodemailer";
const CONNECTION = /\[(#?\w[\w-]{0,39})\] /y;
const SENDING_TEXT = "nodemailer-text";
const DUMP = "nodemailer-dump ";
/** The errors of nodemailer's SMTP connection (`lib/smtp-connection/index.js`), behind which the reply stands. */
const FAILED =
  /(?<![\w"'=])(?:Invalid (?:greeting|EHLO|LHLO|HELO|login|login sequence while waiting for (?:"334[^"]{0,20}"|server challenge string))|Error upgrading connection with STARTTLS|(Mail|Recipient|Data) command failed|Message failed|Can't send mail - all recipients were rejected|Client terminated the connection)(?:: |\. response=)(?=[2-5]\d\d[ -])/;
const HINTS: readonly string[] = [
  "Invalid ",
  " failed: ",
  " rejected: ",
  " response=",
  " connection: ",
  " STARTTLS: ",
];
const RESPONSE = /\s{0,20}response: (['"\x60])(?=[2-5]\d\d[ -])/y;
/** HTTP's phrases, which other libraries keep under the same name, behind the codes that SMTP has too. */
const HTTP =
  /50\d (?:Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)['"\x60]/y;
const NEXT_PIECE = /\s{0,20}(['"\x60])(?=[2-5]\d\d[ -])/y;
const RESPONSE_CODE = /\s{0,20}responseCode: (?=\d{3},?$)/y;
const ASKED: readonly (readonly [string, Asked])[] = [
  ["Invalid greeting", "CONNECT"],
  ["Invalid EHLO", "EHLO"],
  ["Invalid HELO", "HELO"],
  ["Invalid login", "AUTH"],
  ["Error upgrading", "STARTTLS"],
  ["Mail ", "MAIL"],
  ["Recipient ", "RCPT"],
  ["Can't send", "RCPT"],
  ["Data ", "DATA"],
  ["Message failed", "END-OF-DATA"],
];

const conversation = markedTranscript({
  id: ID,
  samples,
  counterSamples,
  server: /\[(#?\w[\w-]{0,39})\] S: /y,
  client: /\[(#?\w[\w-]{0,39})\] C: /y,
  session: /\[(#?\w[\w-]{0,39})\] (?:Secure c|C)onnection established to /y,
  certain: true,
  names: true,
  goesOnBare: true,
});

/** Nodemailer's own log (its connections have names), its errors, and Node's dump of them. */
export const nodemailer: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    const { text } = source;
    if (noteOf(memory) === SENDING_TEXT && behind(CONNECTION, text) !== undefined)
      return begunText(conversation.read(source, memory)) ?? readInConnection(text, memory);
    return (
      readFailure(text, memory) ??
      readDump(text, memory) ??
      begunText(conversation.read(source, memory)) ??
      readInConnection(text, memory)
    );
  },
};

/** Behind a 354 the message's lines stand without a mark. */
function begunText(read: Read | undefined): Read | undefined {
  const speech = read?.reading.speech;
  if (read === undefined || speech?.by !== "server" || speech.code !== "354") return read;
  return { ...read, memory: noted(SENDING_TEXT, read.memory) };
}

/** A line with a connection's name and no mark: message text, or the next line of an error. */
function readInConnection(line: string, memory: Memory | undefined): Read | undefined {
  const note = noteOf(memory);
  if (note === undefined) return undefined;
  CONNECTION.lastIndex = 0;
  const name = CONNECTION.exec(line)?.[1];
  if (name === undefined) return undefined;
  const at = CONNECTION.lastIndex;
  if (note !== SENDING_TEXT) return readOn(ID, line, memory, at);
  return readAs(ID, [], { ...clientSaid(line, at), memory, session: name });
}

function readFailure(line: string, memory: Memory | undefined): Read | undefined {
  if (!HINTS.some((hint) => line.includes(hint))) return undefined;
  // ZoneMTA quotes nodemailer's errors in lines of its own.
  if (line.includes(" SMTPERR [")) return undefined;
  const failed = FAILED.exec(line);
  if (failed === null) return undefined;
  const at = failed.index + failed[0].length;
  const asked = ASKED.find(([words]) => failed[0].startsWith(words))?.[1];
  const tokens = failed[0].endsWith("response=") ? twice(line, at) : scanReplyText(line, at);
  return readAs(ID, tokens, { asked, memory: quotedOn(ID, line, at, memory) });
}

/** The codes of a reply and of itself once more behind a colon. */
function twice(line: string, at: number): readonly Token[] {
  const again = line.indexOf(`: ${line.slice(at, at + 3)}`, at);
  if (again === -1) return scanReplyText(line, at);
  return [...scanReplyText(line, at, again), ...scanReplyText(line, again + 2)];
}

/** `response: '550 …',` of a dumped error, perhaps in pieces, and the `responseCode: 550,` behind it. */
function readDump(line: string, memory: Memory | undefined): Read | undefined {
  const at = behind(RESPONSE, line);
  if (at !== undefined && behind(HTTP, line, at) === undefined) return readPiece(line, at, memory);
  const note = noteOf(memory);
  if (note === undefined || !note.startsWith(DUMP)) return undefined;
  const next = behind(NEXT_PIECE, line);
  if (next !== undefined && note.endsWith("+")) return readPiece(line, next, memory);
  const number = behind(RESPONSE_CODE, line);
  const code = number === undefined ? undefined : replyCodeAt(line, number, line.length);
  return code && readAs(ID, [code], { memory: withoutNote(memory) });
}

function readPiece(line: string, at: number, memory: Memory | undefined): Read | undefined {
  const code = replyLineAt(line, at)?.code;
  if (code === undefined || !isPlausible(code)) return undefined;
  const more = line.endsWith(" +") ? "+" : "";
  return readAs(ID, scanReplyText(line, at), { memory: noted(`${DUMP}${code}${more}`, memory) });
}
