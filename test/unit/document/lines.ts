import type { LogLine } from "../../../server/src/document/line";
import type { LogDocument } from "../../../server/src/document/log-document";

/** All lines of a document as they were read. */
export function linesOf(document: LogDocument): LogLine[] {
  return Array.from({ length: document.lineCount }, (_, line) => {
    const read = document.lineAt(line);
    if (read === undefined) throw new Error(`line ${line} is missing`);
    return read;
  });
}

/** The texts of all lines of a document. */
export function textsOf(document: LogDocument): string[] {
  return Array.from({ length: document.lineCount }, (_, line) => document.textOf(line));
}
