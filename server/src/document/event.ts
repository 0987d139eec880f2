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
 * The text of the event that a line belongs to: the lines of its multi-line reply, the fields of its recipient in a
 * notification, or the line alone; joined by line feeds, at most 60 lines.
 */
export function eventText(document: LogDocument, line: number): EventText {
  let text = "";
  const codes: Pick<Token, "start" | "end">[] = [];
  for (const at of linesOfEvent(document, line, mostLines)) {
    for (const { start, end } of document.lineAt(at)?.reading?.tokens ?? [])
      codes.push({ start: text.length + start, end: text.length + end });
    text += `${document.textOf(at)}\n`;
  }
  return { text, codes };
}
