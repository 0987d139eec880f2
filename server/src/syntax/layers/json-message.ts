import { jsonText } from "../json/text";
import { type JsonValue, jsonValues } from "../json/walk";
import type { Source } from "../source";
import type { Unwrapped } from "./layer";

/** Where collectors keep the line that they were given: Docker's json-file, journald, Logstash, Fluent Bit, Vector. */
const MESSAGES: ReadonlySet<string> = new Set(["log", "MESSAGE", "message", "msg"]);
const PROGRAMS: ReadonlySet<string> = new Set([
  "SYSLOG_IDENTIFIER",
  "syslog_identifier",
  "program",
  "ident",
  "appname",
  "app_name",
  "tag",
]);
const PROCESSES: ReadonlySet<string> = new Set(["_PID", "SYSLOG_PID", "pid", "procid"]);
const OPENING = 123;

/** What a collector's object tells of the line that it was given. */
interface Collected {
  readonly message: JsonValue | undefined;
  readonly program: string;
  readonly process: string;
}

/** The log line that a collector keeps as a string of a JSON object, with its escapes resolved. */
export function jsonMessage(source: Source): Unwrapped | undefined {
  const { text } = source;
  if (text.charCodeAt(0) !== OPENING) return undefined;
  const { message, program, process } = collectedIn(text);
  if (message === undefined) return undefined;
  const { text: inner, columns } = jsonText(text, message.start, message.end);
  const name = program === "" ? source.program : program;
  const session = process === "" ? source.session : `${name}[${process}]`;
  return { source: { text: withoutEnd(inner), program: name, session, stamped: true }, columns };
}

/** Where in the collector's object the message's text stands; nowhere if it has none. */
export function messageSpan(text: string): Pick<JsonValue, "start" | "end"> {
  return collectedIn(text).message ?? { start: 0, end: 0 };
}

function collectedIn(text: string): Collected {
  let message: JsonValue | undefined;
  let [program, process] = ["", ""];
  for (const value of jsonValues(text)) {
    if (value.path !== value.key) continue;
    if (message === undefined && value.string && MESSAGES.has(value.key)) message = value;
    else if (PROGRAMS.has(value.key)) program = text.slice(value.start, value.end);
    else if (PROCESSES.has(value.key)) process = text.slice(value.start, value.end);
  }
  return { message, program, process };
}

/** Docker keeps the line's end. */
function withoutEnd(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)$/, "");
}
