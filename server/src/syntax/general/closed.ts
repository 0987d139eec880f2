/** A stretch of a text, UTF-16 columns, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line end that is written out ends an address, too. */
const URL = /(?:[a-z][a-z0-9+.-]{1,12}:\/\/|www\.)(?:[^\s"'<>\\]|\\(?![nr])){1,2000}/gi;
const ADDRESS =
  /[^\s"'<>(),;:=[\]{}|@]{0,120}@[^\s"'<>(),;:[\]{}|@]{1,255}|<[^<>\s@]{0,120}@[^<>\s@]{1,255}>/g;

/** Fields that at signs separate, as Momentum writes them: such a line has addresses in pieces. */
const RECORD = /^(?:[^@\s]{0,80}@){5}/;

/** The URLs and mail addresses of a text, in order of their start: no code stands in them. */
export function closedSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  if (text.includes("//") || text.includes("www.")) addAll(found, text.matchAll(URL));
  if (text.includes("@") && !RECORD.test(text)) addAll(found, text.matchAll(ADDRESS));
  return found.sort((a, b) => a.start - b.start);
}

function addAll(spans: Span[], matches: Iterable<RegExpExecArray>): void {
  for (const { index, 0: match } of matches)
    spans.push({ start: index, end: index + match.length });
}
