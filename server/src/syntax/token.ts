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
