import { bounceAs, partOf } from "../bounce";
import { isBlank, skipBlanks } from "../characters";
import { enhancedCodeAt } from "../codes";
import type { Format, Memory, Read } from "../format";
import { behind } from "../replies/reply-at";
import { recallReply, rememberReply } from "../replies/reply-memory";
import { continueReply, openReply } from "../replies/reply-text";
import type { Token } from "../token";
import { counterSamples, samples } from "./dsn-samples";

const ID = "dsn";
/** A field without a reply, whose folded lines hold nothing. */
const FIELDS = "fields";
/** A diagnostic, or a status, of which nothing has been seen but its name. */
const EMPTY = "empty";
const EMPTY_STATUS = "empty status";

const OPENING =
  /(?:(?:final-recipient|original-recipient|x-actual-recipient|remote-mta|final-log-id):|action:[ \t]*(?:failed|delayed|delivered|relayed|expanded)(?![\w-]))/iy;
const FIELD = /[\w-]{1,60}:/y;
const RECIPIENT =
  /^(?:final|original|x-actual)-recipient:[ \t]{0,20}(?:[\w-]{1,40};)?[ \t]{0,20}<?([^\s<>;]{1,320})>?\s*$/i;
const STATUS = /status:[ \t]*/iy;
const DIAGNOSTIC = /diagnostic-code:/iy;
const TYPE = /[ \t]*([\w.-]{1,40})[ \t]*;/y;
/** What may follow a status: a comment, a reason behind a hyphen, a blank as quoted-printable writes it, or nothing. */
const STATUS_END = /[ \t]*(?:$|\(|- |=20$)/y;

/** The recipients' fields of a delivery status notification (RFC 3464 section 2.3). */
export const dsn: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    if (memory !== undefined && isBlank(line.charCodeAt(0))) return readFolded(line, memory);
    return readStatus(line, memory) ?? readDiagnostic(line) ?? readField(line, memory);
  },
};

/** `Status: 5.1.1`, perhaps with a comment. Any other `Status:` (a mailbox's, HTTP's) is not ours. */
function readStatus(line: string, memory: Memory | undefined): Read | undefined {
  const value = behind(STATUS, line);
  if (value === undefined) return undefined;
  if (value === line.length) return memory === undefined ? undefined : inBlock([], EMPTY_STATUS);
  return readStatusValue(line, value);
}

function readStatusValue(line: string, at: number): Read | undefined {
  const code = enhancedCodeAt(line, at, line.length);
  if (code === undefined || behind(STATUS_END, line, code.end) === undefined) return undefined;
  return inBlock([code], FIELDS);
}

/** `Diagnostic-Code: smtp; 550 5.1.1 …`. */
function readDiagnostic(line: string): Read | undefined {
  const value = behind(DIAGNOSTIC, line);
  return value === undefined ? undefined : readDiagnosticValue(line, value);
}

/** The value from its type on, which may be missing; `x-unix` has an exit status, no reply. */
function readDiagnosticValue(line: string, at: number): Read {
  const text = behind(TYPE, line, at) ?? at;
  if (line.slice(at, text).trim().toLowerCase().startsWith("x-unix")) return inBlock([], FIELDS);
  const { tokens, after } = openReply(line, text);
  const empty = skipBlanks(line, text, line.length) === line.length;
  return inBlock(tokens, empty ? EMPTY : rememberReply(after));
}

/** A field without codes; only some are enough to tell that this is a notification. */
function readField(line: string, memory: Memory | undefined): Read | undefined {
  const field = behind(memory === undefined ? OPENING : FIELD, line);
  return field === undefined ? undefined : inBlock([], FIELDS, RECIPIENT.exec(line)?.[1]);
}

/** The next line of a folded field (RFC 5322 section 2.2.3); a line of blanks is none. */
function readFolded(line: string, memory: Memory): Read | undefined {
  const at = skipBlanks(line, 0, line.length);
  if (at === line.length) return undefined;
  if (memory === FIELDS) return inBlock([], FIELDS);
  if (memory === EMPTY_STATUS) return readStatusValue(line, at) ?? inBlock([], FIELDS);
  if (memory === EMPTY) return readDiagnosticValue(line, 0);
  const { tokens, after } = continueReply(line, 0, recallReply(memory));
  return inBlock(tokens, rememberReply(after));
}

function inBlock(tokens: readonly Token[], memory: Memory, recipient?: string): Read {
  return bounceAs(ID, tokens, partOf("report", recipient), { block: ID, memory });
}
