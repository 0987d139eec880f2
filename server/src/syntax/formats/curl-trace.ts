import { replyCodeAt } from "../codes";
import {
  CONNECTED,
  type Conversation,
  hearCommand,
  hearReply,
  recall,
  remember,
  TRANSCRIPT,
} from "../conversation/conversation";
import { noted, noteOf, withoutNote } from "../conversation/note";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";

const ID = "curl-trace";
const RECEIVED = "curl-received";
const SENT = "curl-sent";
const TEXT = "curl-text";
const HEADING =
  /^(?:(<=) Recv (?:header|data)|=> Send (header|data)), \d{1,12} bytes \(0x[\da-f]{1,9}\)$/;
const INFO = /== Info: {1,3}/y;
const CONNECTION = /(?:Trying \S{1,60}\.\.\.|Connected to \S{1,255} \([^)]{0,60}\) port \d)/y;
const FAILURE =
  /(?:(?:MAIL|RCPT|DATA|Command) failed: |Got unexpected smtp-server response: |STARTTLS denied, code )/y;
const FIRST_ROW = /0000: (?![\da-f]{2} (?:[\da-f]{2}| ) )/y;
const ROW = /[\da-f]{4,8}: /y;

/** curl's `--trace-ascii`; in the rows of `--trace` the bytes stand before the text, and no codes are looked for. */
export const curlTrace: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples: [
    `== Info:   Trying 192.0.2.25:25...
== Info: Connected to mx.example.com (192.0.2.25) port 25 (#0)
<= Recv header, 36 bytes (0x24)
0000: ⟦220⟧ mx.example.com
=> Send header, 14 bytes (0xe)
0000: EHLO 250.example.com
<= Recv header, 550 bytes (0x226)
0000: ⟦250⟧-mx.example.com
<= Recv header, 99 bytes (0x63)
0000: ⟦550⟧ ⟦5.1.1⟧ <nobody@example.com>: Recipient address rejected: User
0040: 550 5.1.1 cut
== Info: RCPT failed: ⟦550⟧
=> Send data, 87 bytes (0x57)
0000: 550 5.1.1 hello`,
  ],
  counterSamples: [
    `== Info: Connected to www.example.com (192.0.2.80) port 80 (#0)
<= Recv header, 17 bytes (0x11)
0000: HTTP/1.1 404 Not Found
<= Recv data, 17 bytes (0x11)
0000: 550 apples
== Info: Connection #550 to host www.example.com left intact`,
    "== Info: Connected to mx.example.com (192.0.2.25) port 25 (#0)\n<= Recv header, 146 bytes (0x92)\n0000: 32 32 30 20 41 4d 34 50 45 50 46 30 30 30 32 35 220 AM4PEPF00025\n0010: 0d 0a                                           ..",
  ],
  read({ text }, memory) {
    const before = recall(memory);
    if (before?.stage === "text") return undefined;
    const heading = HEADING.exec(text);
    if (heading !== null) return readAs(ID, [], { memory: noted(noteFor(heading), memory) });
    const info = behind(INFO, text);
    if (info !== undefined) return readInfo(text, info, memory);
    const note = noteOf(memory);
    if (note === undefined || behind(ROW, text) === undefined) return undefined;
    return readRow(text, note, before) ?? readAs(ID, [], { memory });
  },
};

function noteFor([, received, sent]: RegExpExecArray): string {
  if (received !== undefined) return RECEIVED;
  return sent === "data" ? TEXT : SENT;
}

function readInfo(line: string, at: number, memory: Memory | undefined): Read {
  if (behind(CONNECTION, line, at) !== undefined)
    return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
  const failure = memory === undefined ? undefined : behind(FAILURE, line, at);
  const code = failure === undefined ? undefined : replyCodeAt(line, failure, line.length);
  return readAs(ID, code ? [code] : [], { memory: withoutNote(memory) });
}

/** A block's first row; the rest of a line that is longer stands in rows of its own. */
function readRow(line: string, note: string, before: Conversation | undefined): Read | undefined {
  const at = behind(FIRST_ROW, line);
  if (at === undefined || note === TEXT) return undefined;
  if (note === SENT) {
    const after = hearCommand(before, line, at, "marked") ?? before;
    return readAs(ID, [], { ...clientSaid(line, at), memory: noted(TEXT, remember(after)) });
  }
  const after = hearReply(before, line, at, { voice: "marked", believes: ["marked"] });
  if (after === undefined) return undefined;
  const { speech, tokens } = serverSaid(line, at, false);
  return readAs(ID, tokens, { speech, memory: noted(TEXT, remember(after)) });
}
