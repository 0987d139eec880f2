/** A syslog line: who wrote it, and where its message starts. */
export interface SyslogLine {
  /** The tag without the process id, e.g. `postfix/smtp`. */
  readonly program: string;
  /** UTF-16 column of the message. */
  readonly message: number;
}

/** What `grep -Hn` or `docker compose logs` put before a line, as the source of a regular expression. */
export const PUT_BEFORE = String.raw`(?:[^\s:]{1,200}:(?:\d{1,9}:)?|[\w.-]{1,80} {1,40}\| )?`;

const TIME = String.raw`(?:[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)`;
const HEADER = new RegExp(String.raw`^${PUT_BEFORE}(?:<\d{1,3}>)?(?:\d{1,2} )?${TIME} \S+ `);
const TAG =
  /([A-Za-z][\w./-]{0,80})(?:\[[\w.]{1,40}\])?: ?|([A-Za-z][\w./-]{0,80}) \d+ \S+ (?:-|\[[^\]]*\]) /y;

/** The line read last: every format that knows syslog asks about the same line. */
let last: { readonly line: string; readonly read: SyslogLine | undefined } | undefined;

/** Reads the header of a syslog line (RFC 3164, RFC 5424, or with ISO time as rsyslog writes it); `undefined` for any other line. */
export function syslogLine(line: string): SyslogLine | undefined {
  if (last?.line !== line) last = { line, read: readHeader(line) };
  return last.read;
}

function readHeader(line: string): SyslogLine | undefined {
  const header = HEADER.exec(line);
  if (header === null) return undefined;
  TAG.lastIndex = header[0].length;
  const tag = TAG.exec(line);
  if (tag === null) return undefined;
  return { program: tag[1] ?? tag[2] ?? "", message: TAG.lastIndex };
}
