import type { Source } from "../source";
import { cutOff } from "./cut";
import type { Unwrapped } from "./layer";

const CLOCK = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`;
/** RFC 3164 section 4.1.2 (with a year, as some write it), RFC 3339 as rsyslog and RFC 5424 write it, journalctl's `short-full`, `short-unix` and `short-monotonic`. */
const TIME = [
  String.raw`[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?${CLOCK}`,
  String.raw`\d{4}-\d\d-\d\dT${CLOCK}(?:Z|[+-]\d\d:?\d\d)?`,
  String.raw`[A-Z][a-z]{2} \d{4}-\d\d-\d\d ${CLOCK} [A-Z][A-Za-z0-9+-]{1,5}`,
  String.raw`\d{10}\.\d{6}`,
  String.raw`\[ {0,8}\d{1,9}\.\d{6}\]`,
].join("|");
/** A tag with its process id is no host: some write none. */
const HEADER = new RegExp(
  String.raw`^(?:<\d{1,3}>)?(?:\d{1,2} )?(?:${TIME}) (?![^\s[]{1,80}\[\d{1,9}\]: )(?!\[?\{")\S{1,255} `,
);
/** RFC 3164's tag with a process id (or dma's queue id), RFC 5424's names and structured data. */
const TAG =
  /([A-Za-z][\w./@-]{0,80})(?:\[([\w.]{1,40})\])?: ?|([A-Za-z][\w./-]{0,80}) ([\w.-]{1,80}) \S+ (?:-|\[[^\]]*\]) ? ?/y;
/** A tag alone or behind a time, as programs write it to a terminal or a container's output; a bracket has to prove it. */
const TAG_ALONE = new RegExp(String.raw`^(?:(?:${TIME}) )?([A-Za-z][\w./-]{0,80})\[(\d{1,9})\]: `);

/** Takes off the header of a syslog line (RFC 3164, RFC 5424, rsyslog's and journalctl's forms). */
export function syslog(source: Source): Unwrapped | undefined {
  const { text } = source;
  const header = HEADER.exec(text);
  if (header === null) return tagAlone(source);
  TAG.lastIndex = header[0].length;
  const tag = TAG.exec(text);
  if (tag === null) return undefined;
  return tagged(source, TAG.lastIndex, tag[1] ?? tag[3] ?? "", tag[2] ?? tag[4] ?? "");
}

function tagAlone(source: Source): Unwrapped | undefined {
  const tag = TAG_ALONE.exec(source.text);
  return tag === null ? undefined : tagged(source, tag[0].length, tag[1] ?? "", tag[2] ?? "");
}

function tagged(source: Source, length: number, program: string, process: string): Unwrapped {
  return cutOff(source, length, { program, session: `${program}[${process}]`, stamped: true });
}
