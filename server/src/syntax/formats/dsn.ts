import { isBlank, skipBlanks } from "../characters";
import { enhancedCodeAt } from "../codes";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { continueReply, openReply, type ReplyState } from "../reply-text";
import type { Token } from "../token";
import { counterSamples, samples } from "./dsn-samples";

const ID = "dsn";
/** A field without a reply, whose folded lines hold nothing. */
const FIELDS = "fields";
/** A diagnostic of which nothing has been seen but its name. */
const EMPTY = "empty";

const OPENING =
  /(?:(?:final-recipient|original-recipient|x-actual-recipient|remote-mta|final-log-id):|action:[ \t]*(?:failed|delayed|delivered|relayed|expanded)(?![\w-]))/iy;
const FIELD = /[\w-]{1,60}:/y;
const STATUS = /status:[ \t]*/iy;
const DIAGNOSTIC = /diagnostic-code:/iy;
const TYPE = /[ \t]*([\w.-]{1,40})[ \t]*;/y;
const OPENING_BRACKET = 40;

/** The recipients' fields of a delivery status notification (RFC 3464 section 2.3). */
export const dsn: Format = {
  id: ID,
  samples,
  counterSamples,
  read(line, memory) {
    if (memory !== undefined && isBlank(line.charCodeAt(0))) return readFolded(line, memory);
    return readStatus(line) ?? readDiagnostic(line) ?? readField(line, memory);
  },
};

/** `Status: 5.1.1`, perhaps with a comment. Any other `Status:` (a mailbox's, HTTP's) is not ours. */
function readStatus(line: string): Read | undefined {
  const value = endOf(STATUS, line, 0);
  const code = value === undefined ? undefined : enhancedCodeAt(line, value, line.length);
  if (code === undefined) return undefined;
  const behind = skipBlanks(line, code.end, line.length);
  const last = behind === line.length || line.charCodeAt(behind) === OPENING_BRACKET;
  return last ? inBlock([code], FIELDS) : undefined;
}

/** `Diagnostic-Code: smtp; 550 5.1.1 …`. */
function readDiagnostic(line: string): Read | undefined {
  const value = endOf(DIAGNOSTIC, line, 0);
  return value === undefined ? undefined : readDiagnosticValue(line, value);
}

/** The value from its type on, which may be missing; `x-unix` has an exit status, no reply. */
function readDiagnosticValue(line: string, at: number): Read {
  const text = endOf(TYPE, line, at) ?? at;
  if (line.slice(at, text).trim().toLowerCase().startsWith("x-unix")) return inBlock([], FIELDS);
  const { tokens, after } = openReply(line, text);
  const empty = skipBlanks(line, text, line.length) === line.length;
  return inBlock(tokens, empty ? EMPTY : memoryOf(after));
}

/** A field without codes; only some are enough to tell that this is a notification. */
function readField(line: string, memory: Memory | undefined): Read | undefined {
  const field = endOf(memory === undefined ? OPENING : FIELD, line, 0);
  return field === undefined ? undefined : inBlock([], FIELDS);
}

/** The next line of a folded field (RFC 5322 section 2.2.3); a line of blanks is none. */
function readFolded(line: string, memory: Memory): Read | undefined {
  if (skipBlanks(line, 0, line.length) === line.length) return undefined;
  if (memory === FIELDS) return inBlock([], FIELDS);
  if (memory === EMPTY) return readDiagnosticValue(line, 0);
  const { tokens, after } = continueReply(line, 0, stateOf(memory));
  return inBlock(tokens, memoryOf(after));
}

function inBlock(tokens: readonly Token[], memory: Memory): Read {
  return readAs(ID, tokens, { block: ID, memory });
}

function memoryOf({ opening = "", more, hanging = "" }: ReplyState): Memory {
  return `${opening},${more ? "more" : ""},${hanging}`;
}

function stateOf(memory: Memory): ReplyState {
  const [opening, more, hanging] = memory.split(",");
  return { opening, more: more === "more", hanging };
}

/** The column after what the sticky pattern finds at `at`. */
function endOf(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : undefined;
}
