/** A code found in a line. `line.slice(start, end)` is exactly the code; both are UTF-16 columns, `end` exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** `reply`: a reply code (RFC 5321 section 4.2); `enhanced`: an enhanced status code (RFC 3463 section 2). */
  readonly kind: "reply" | "enhanced";
  readonly value: string;
}

/** Adds tokens to a list and answers it; a line may hold more of them than a call takes arguments. */
export function addAll(list: Token[], more: readonly Token[]): Token[] {
  for (const token of more) list.push(token);
  return list;
}

/** The tokens with those of `more` that start where none of them does, by their columns; the same list where that is none. */
export function withMore(tokens: readonly Token[], more: readonly Token[]): readonly Token[] {
  if (more.length === 0) return tokens;
  const known = new Set(tokens.map(({ start }) => start));
  const others = more.filter(({ start }) => !known.has(start));
  if (others.length === 0) return tokens;
  return [...tokens, ...others].sort((a, b) => a.start - b.start);
}
