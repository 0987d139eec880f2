import type { Token } from "../syntax/token";
import { linesOfEvent } from "./events";
import type { LogDocument } from "./log-document";

/** The text of one event, and where in it the codes stand. */
export interface EventText {
  readonly text: string;
  /** In order; columns of `text`, UTF-16, `end` exclusive. */
  readonly codes: readonly Pick<Token, "start" | "end">[];
}

const mostLines = 60;

/**
 * The lines of the event that a line belongs to: those of its multi-line reply, the fields of its recipient in a
 * notification, or the line alone; at most 60 of them from the first on.
 */
export function linesAround(document: LogDocument, line: number): readonly number[] {
  return linesOfEvent(document, line, mostLines);
}

/** The text of the event that a line belongs to, its lines joined by line feeds. */
export function eventText(document: LogDocument, line: number): EventText {
  return textOfLines(document, linesAround(document, line));
}

/** As `eventText`, of an event whose lines are known. */
export function textOfLines(document: LogDocument, lines: readonly number[]): EventText {
  const [only = 0] = lines;
  if (lines.length === 1)
    return {
      text: `${document.textOf(only)}\n`,
      codes: document.lineAt(only)?.reading?.tokens ?? [],
    };
  let text = "";
  const codes: Pick<Token, "start" | "end">[] = [];
  for (const at of lines) {
    for (const { start, end } of document.lineAt(at)?.reading?.tokens ?? [])
      codes.push({ start: text.length + start, end: text.length + end });
    text += `${document.textOf(at)}\n`;
  }
  return { text, codes };
}
