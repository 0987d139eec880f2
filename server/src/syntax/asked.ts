import { VERBS } from "./conversation/commands";
import type { Asked } from "./reading";

const NAMES: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ...VERBS.map((verb) => [verb, verb] as const),
  ["CONNECT", "CONNECT"],
  ["INITIAL CONNECTION", "CONNECT"],
  ["END OF DATA", "END-OF-DATA"],
  ["END-OF-MESSAGE", "END-OF-DATA"],
  ["DATA-2", "END-OF-DATA"],
]);

const NAME = /(?:pipelined )?(initial connection|end of data|data-2|[a-z-]{4,14})/iy;

/** The command that a log names at column `at`, as in `RCPT TO:<…>`, `end of DATA command` or `initial connection`. */
export function askedAt(line: string, at: number): Asked | undefined {
  if (line.startsWith("RCPT ", at)) return "RCPT";
  NAME.lastIndex = at;
  const name = NAME.exec(line)?.[1];
  return name === undefined ? undefined : NAMES.get(name.toUpperCase());
}

const IN_TEXT =
  /(?:in (?:reply|response) to|response to|answer to|error after|failed after|rejected after|after) ["']?/gi;

/** The command that a text names in words such as `in reply to RCPT TO command` or `after end of data`. */
export function askedIn(text: string): Asked | undefined {
  IN_TEXT.lastIndex = 0;
  for (let cue = IN_TEXT.exec(text); cue !== null; cue = IN_TEXT.exec(text)) {
    const asked = askedAt(text, IN_TEXT.lastIndex);
    if (asked !== undefined) return asked;
  }
  return undefined;
}
