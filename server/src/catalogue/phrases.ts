import { wordsOf } from "./data";
import type { Phrases } from "./generated";
import type { Language } from "./types";

export type { Phrases } from "./generated";

/** The phrases of hovers, problems and pages in a language. */
export function phrasesOf(language: Language): Phrases {
  return wordsOf(language).phrases;
}

/** Puts values in place of `{name}`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The locale in which `Intl` writes lists, numbers and dates of a language. */
export function localeOf(language: Language): string {
  // British English sets no comma before the last item of a list, and the day before the month.
  return language === "en" ? "en-GB" : language;
}

/** `a, b and c` or `a, b or c` as the language writes it. */
export function listOf(
  items: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(localeOf(language), { type }).format(items);
}
