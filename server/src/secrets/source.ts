import type { Secret } from "./secret";

/**
 * Finds secrets of one kind in a line by its text alone. Total, and linear in the line's length; a place may be found
 * by several sources.
 */
export type SecretSource = (text: string) => readonly Secret[];

/** What `find` makes of each match of a global pattern. A match within the secret before it would find but a part of that one. */
export function each(
  text: string,
  pattern: RegExp,
  find: (match: RegExpExecArray) => Secret | undefined,
): readonly Secret[] {
  const found: Secret[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match.index + match[0].length < (found.at(-1)?.end ?? 0)) continue;
    const secret = find(match);
    if (secret !== undefined) found.push(secret);
  }
  return found;
}
