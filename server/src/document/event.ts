import type { Token } from "../syntax/token";
import { eventEnd } from "./failures";
import type { LogDocument } from "./log-document";

/** The text of one event, and where in it the codes stand. */
export interface EventText {
  readonly text: string;
  /** In order; columns of `text`, UTF-16, `end` exclusive. */
  readonly codes: readonly Pick<Token, "start" | "end">[];
}

const mostLines = 60;

/**
 * The text of the event that a line belongs to: the lines of its multi-line reply, the fields of its recipient in a
 * notification, or the line alone; joined by line feeds, at most 60 lines.
 */
export function eventText(document: LogDocument, line: number): EventText {
  const from = eventStart(document, line);
  const to = Math.min(from + mostLines, Math.max(line + 1, eventEnd(document.lines, from)));
  let text = "";
  const codes: Pick<Token, "start" | "end">[] = [];
  for (let at = from; at < to; at++) {
    for (const { start, end } of document.lines[at]?.reading?.tokens ?? [])
      codes.push({ start: text.length + start, end: text.length + end });
    text += `${document.textOf(at)}\n`;
  }
  return { text, codes };
}

function eventStart({ lines }: LogDocument, line: number): number {
  const { reading, turn } = lines[line] ?? {};
  if (turn !== undefined && turn.above > 0) return Math.max(0, line - turn.above);
  const block = reading?.block;
  let from = line;
  while (
    block !== undefined &&
    line - from < mostLines &&
    lines[from - 1]?.reading?.block === block
  )
    from--;
  return from;
}
