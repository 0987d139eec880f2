const LESS = 60;
const GREATER = 62;
const QUOTE = 34;
const BACKSLASH = 92;
/** Twice what RFC 5321 section 4.5.3.1.3 allows: a quoted local part may escape every character. */
const LONGEST = 512;

/**
 * The column behind the path `<…>` that opens at `at`. Its quoted local part may hold anything, brackets too (RFC 5321
 * section 4.1.2); where a quote does not close, the first bracket does. Answers `at` where there is no path.
 */
export function pathEnd(line: string, at: number): number {
  if (line.charCodeAt(at) !== LESS) return at;
  const limit = Math.min(line.length, at + LONGEST);
  let quoted = false;
  let first: number | undefined;
  for (let column = at + 1; column < limit; column++) {
    const unit = line.charCodeAt(column);
    if (quoted && unit === BACKSLASH) column++;
    else if (unit === QUOTE) quoted = !quoted;
    else if (unit === GREATER && !quoted) return column + 1;
    else if (unit === GREATER) first ??= column + 1;
  }
  return first ?? at;
}
