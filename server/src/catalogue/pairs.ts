import type { Code } from "./code";
import { wordsOf } from "./data";
import type { Language } from "./types";

/**
 * What tells two codes apart that are taken for one another, in a sentence or two. Of pairs the enhanced codes are
 * looked at first, as they say more; `undefined` where the catalogue has no sentence for the two.
 */
export function distinction(a: Code, b: Code, language: Language): string | undefined {
  return between(a.enhanced, b.enhanced, language) ?? between(a.reply, b.reply, language);
}

function between(
  a: string | undefined,
  b: string | undefined,
  language: Language,
): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  return wordsOf(language).pairs[[a, b].sort(inOrder).join(" ")];
}

/** The order of codes by their numbers, part by part: 5.1.2 before 5.1.10. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
