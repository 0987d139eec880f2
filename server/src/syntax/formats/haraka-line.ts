import { jsonValues } from "../json/walk";
import { quoteEnd } from "../quoted";
import { behind } from "../replies/reply-at";

/** A piece of a line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line of Haraka's log, in whichever of its three forms. */
export interface HarakaLine {
  /** The connection's id, with the numbers of its transaction and of a delivery behind dots. */
  readonly uuid: string;
  /** The part of Haraka that speaks: `core`, `outbound` or a plugin. */
  readonly origin: string;
  readonly message: Span;
  /** The reply in `msg`, `lr` or `response`. */
  readonly reply: Span | undefined;
}

const UUID = "-|[0-9A-F]{8}-[0-9A-F-]{27}(?:\\.\\d{1,9}){0,4}";
const PLAIN = new RegExp(`^(?:\\[[A-Z]{4,8}\\] )?\\[(${UUID})\\] \\[([\\w./-]{1,80})\\] {0,2}`);
const LOGFMT = new RegExp(`^level=[A-Z]{4,8} uuid=(${UUID}) origin=([\\w./-]{1,80}) message=`);
const JSON_HEAD = new RegExp(
  `^\\{"level":"[A-Z]{4,8}","uuid":"(?:${UUID})","origin":"[\\w./-]{1,80}","message":"`,
);
const REPLY_FIELDS: readonly string[] = [' msg="', ' lr="', ' response="'];
const REPLY_KEYS: ReadonlySet<string> = new Set(["msg", "lr", "response"]);

/** The line's parts; `undefined` for a line that is not Haraka's. */
export function harakaLine(text: string): HarakaLine | undefined {
  const first = text.charAt(0);
  if (first === "[") return plainLine(text);
  if (first === "l") return logfmtLine(text);
  return first === "{" && JSON_HEAD.test(text) ? jsonLine(text) : undefined;
}

/** `[NOTICE] [uuid] [core] message name=value …`. */
function plainLine(text: string): HarakaLine | undefined {
  const head = PLAIN.exec(text);
  if (head === null) return undefined;
  const [{ length: start }, uuid = "", origin = ""] = head;
  return { uuid, origin, message: { start, end: text.length }, reply: lastReply(text, start) };
}

/** `level=NOTICE uuid=… origin=core message="…" name=value …`. */
function logfmtLine(text: string): HarakaLine | undefined {
  const head = LOGFMT.exec(text);
  if (head === null) return undefined;
  const [{ length: at }, uuid = "", origin = ""] = head;
  const quoted = text[at] === '"';
  const start = quoted ? at + 1 : at;
  const end = quoted ? quoteEnd(text, start) : (behind(/\S*/y, text, start) ?? start);
  return { uuid, origin, message: { start, end }, reply: lastReply(text, end) };
}

/** `{"level":"NOTICE","uuid":"…","origin":"core","message":"…","name":"value"…}`. */
function jsonLine(text: string): HarakaLine {
  let [uuid, origin] = ["", ""];
  let message: Span = { start: text.length, end: text.length };
  let reply: Span | undefined;
  for (const { path, start, end } of jsonValues(text))
    if (path === "uuid") uuid = text.slice(start, end);
    else if (path === "origin") origin = text.slice(start, end);
    else if (path === "message") message = { start, end };
    else if (REPLY_KEYS.has(path)) reply = { start, end };
  return { uuid, origin, message, reply };
}

/** The last of the fields that hold a reply; strangers' words in other fields have their quotes escaped. */
function lastReply(text: string, from: number): Span | undefined {
  for (const field of REPLY_FIELDS) {
    const at = text.lastIndexOf(field);
    if (at < from) continue;
    const start = at + field.length;
    return { start, end: quoteEnd(text, start) };
  }
  return undefined;
}
