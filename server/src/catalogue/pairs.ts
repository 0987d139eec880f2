import type { Code } from "./code";
import { wordsOf } from "./data";
import { inCodeOrder } from "./order";
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
  return wordsOf(language).pairs[[a, b].sort(inCodeOrder).join(" ")];
}
