import type { Span } from "../../document/spans";

/** What a copy replaces. */
export type ReplacedKind = "credential" | "address" | "host" | "ip" | "id" | "user";

/** Something in a line that says who took part; its text is `text.slice(start, end)`. */
export interface Found extends Span {
  readonly kind: ReplacedKind;
}

/** Finds what is of one kind in a line. Total, and linear in the line's length. */
export type Finder = (text: string) => readonly Found[];

/** Where the first group of each match of a pattern with the flags `g` and `d` stands. */
export function groupsOf(text: string, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (const { indices } of text.matchAll(pattern)) {
    const span = indices?.slice(1).find((one) => one !== undefined);
    if (span !== undefined) found.push({ start: span[0], end: span[1] });
  }
  return found;
}
