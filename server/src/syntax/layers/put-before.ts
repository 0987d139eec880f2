import type { Source } from "../source";
import { cutOff } from "./cut";
import type { Unwrapped } from "./layer";

const BYTE_ORDER_MARK = 0xfeff;
/** What may stand behind a file's name and line: the beginning of a log line, so that `host: 550 …` is no file. */
const LOG_LINE = String.raw`(?=<\d|[A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\d[T ]\d\d:|\[?\d\d?[/.-](?:\d\d|[A-Z][a-z]{2})[/.-]\d{4}|\[?\d\d:\d\d:|@4[0-9a-f]{23} |\{")`;
/** `grep -Hn` and `rg`: `mail.log:12:`; `docker compose logs`: `mail-1  | `; `kubectl logs --prefix`: `[pod/mail-0/smtp] `. */
const GREP = new RegExp(
  String.raw`^(?=[^\s:]{0,200}[A-Za-z])[^\s:{}"'<>[\]]{1,200}[:-](?:\d{1,9}[:-])?${LOG_LINE}`,
);
const COMPOSE = /^[\w.-]{1,80} {0,40}\| /;
const KUBECTL = /^\[pod\/[\w./-]{1,200}\] /;
/** The CRI's log files of Kubernetes: time, stream, and whether the line is full or partial. */
const CRI = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}(?:Z|[+-]\d\d:\d\d) (?:stdout|stderr) [FP] /;
/** multilog's time stamps (D. J. Bernstein's TAI64N). */
const TAI64N = /^@4[0-9a-f]{23} /;

/** Takes off what tools that collect or search logs put before each line. */
export function putBefore(source: Source): Unwrapped | undefined {
  const { text } = source;
  const first = text.charCodeAt(0);
  if (first === BYTE_ORDER_MARK) return cutOff(source, 1, {});
  const timed = TAI64N.exec(text) ?? CRI.exec(text);
  if (timed !== null) return cutOff(source, timed[0].length, { stamped: true });
  const named = KUBECTL.exec(text) ?? COMPOSE.exec(text) ?? GREP.exec(text);
  return named === null ? undefined : cutOff(source, named[0].length, {});
}
