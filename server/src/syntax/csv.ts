/** A field of a line, by UTF-16 columns: `line.slice(start, end)` is what it holds, without quotes around it. */
export interface Field {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 34;

/** The first `most` fields of a line of comma-separated values (RFC 4180); quotes inside a quoted field stay doubled. */
export function csvFields(line: string, most: number): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at <= line.length && fields.length < most; ) {
    const quoted = line.charCodeAt(at) === QUOTE;
    const start = quoted ? at + 1 : at;
    const end = quoted ? quotedEnd(line, start) : nextIndex(line, ",", start);
    fields.push({ start, end });
    at = nextIndex(line, ",", end) + 1;
  }
  return fields;
}

/** The first `most` fields of a line with one separator between two of them and no quotes, as tabs or W3C's blanks. */
export function separatedFields(line: string, separator: string, most: number): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at <= line.length && fields.length < most; ) {
    const end = nextIndex(line, separator, at);
    fields.push({ start: at, end });
    at = end + separator.length;
  }
  return fields;
}

/** What a field holds; nothing where the line is too short to have it. */
export function fieldText(line: string, field: Field | undefined): string {
  return field === undefined ? "" : line.slice(field.start, field.end);
}

/** The column of the quote that closes a field. */
function quotedEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length) {
    if (line.charCodeAt(at) !== QUOTE) at++;
    else if (line.charCodeAt(at + 1) === QUOTE) at += 2;
    else return at;
  }
  return line.length;
}

function nextIndex(line: string, separator: string, from: number): number {
  const found = line.indexOf(separator, from);
  return found === -1 ? line.length : found;
}
