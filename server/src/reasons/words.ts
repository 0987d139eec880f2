/** A piece of a text, UTF-16 columns, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const longest = 8_000;

/**
 * What a reply says, to look phrases up in: lower case, single spaces, and without the codes in `codes` (in order), which
 * logs repeat in mid-text where they join the lines of a reply. Text beyond 8,000 characters is left out.
 */
export function wordsOfReply(text: string, codes: readonly Span[]): string {
  let words = "";
  let at = 0;
  for (const { start, end } of codes) {
    if (start >= longest) break;
    words += `${text.slice(at, start)} `;
    at = text[end] === "-" ? end + 1 : end;
  }
  words += text.slice(at, longest);
  return words.replaceAll("\\n", " ").toLowerCase().replace(/\s+/g, " ");
}
