import type { Token } from "../syntax/token";
import type { LogDocument } from "./log-document";
import { linesOfPassage } from "./passages";

/** The text of one passage, and where in it the codes stand. */
export interface PassageText {
  readonly text: string;
  /** In order; columns of `text`, UTF-16, `end` exclusive. */
  readonly codes: readonly Pick<Token, "start" | "end">[];
}

const mostLines = 60;

/**
 * The lines of the passage that a line belongs to: those of its multi-line reply, the fields of its recipient in a
 * notification, or the line alone; at most 60 of them from the first on.
 */
export function linesAround(document: LogDocument, line: number): readonly number[] {
  return linesOfPassage(document, line, mostLines);
}

/** The text of the passage that a line belongs to, its lines joined by line feeds. */
export function passageText(document: LogDocument, line: number): PassageText {
  return textOfLines(document, linesAround(document, line));
}

/** As `passageText`, of a passage whose lines are known. */
export function textOfLines(document: LogDocument, lines: readonly number[]): PassageText {
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
