/** A place as an edit names it; it may lie outside the text. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A change as `textDocument/didChange` brings it. */
export interface Change {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** The text after a change, in the plainest way: a range is put in order and cut to the text, its columns to their lines. */
export function changed(text: string, { range, text: added }: Change): string {
  if (range === undefined) return added;
  const ends = [offsetOf(text, range.start), offsetOf(text, range.end)].sort((a, b) => a - b);
  return text.slice(0, ends[0]) + added + text.slice(ends[1]);
}

/** A place within a text, made of two whole numbers; a little outside now and then. */
export function placeIn(text: string, line: number, character: number): Place {
  const lines = linesOf(text);
  const at = line % (lines.length + 1);
  const length = (lines[at]?.end ?? 0) - (lines[at]?.start ?? 0);
  return { line: at, character: character % (length + 2) };
}

function offsetOf(text: string, { line, character }: Place): number {
  const found = linesOf(text)[Math.max(0, line)];
  if (found === undefined) return text.length;
  return Math.min(found.end, found.start + Math.max(0, character));
}

/** Where each line begins, and where it ends without its line end. */
function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
