import type { LogDocument } from "../document/log-document";

/** How many lines a person sees from one line to before another: what follows the last line end counts if it is not empty. */
export function textLines(document: LogDocument, start: number, end: number): number {
  const empty = end === document.lineCount && end > start && document.textOf(end - 1) === "";
  return end - start - (empty ? 1 : 0);
}
