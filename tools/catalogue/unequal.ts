import { leaves } from "./leaves";
import { model, type RawCatalogue, type Table } from "./read";
import { sameKeys } from "./same-keys";

/** Phrases that one language lacks, or that name other placeholders. */
export function unequal(catalogue: RawCatalogue): string[] {
  const english = leaves(catalogue.words[model]?.phrases ?? {});
  return Object.entries(catalogue.words).flatMap(([language, words]) => {
    const own = leaves(words.phrases);
    return [
      ...sameKeys(`${language}/phrases`, keyed(english), keyed(own), `${model}/phrases`),
      ...[...own]
        .filter(([key]) => english.has(key))
        .filter(([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ""))
        .map(([key]) => `${language}/phrases: ${key} has other placeholders than in English`),
    ];
  });
}

function keyed(texts: ReadonlyMap<string, string>): Table {
  return Object.fromEntries(texts);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");
}
