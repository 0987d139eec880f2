import { fill, type Language, type Meaning, phrasesOf } from "../catalogue/index";
import { labelFor, partLike } from "./label";
import { referenceLink, registryUrl } from "./links";
import type { PageLinks } from "./page-links";

const most = 6;

/** The list that closes a page: references, related codes and related comparisons, both with links to their pages. */
export function learnMore(
  meanings: readonly Meaning[],
  language: Language,
  links: PageLinks,
): string {
  const phrases = phrasesOf(language);
  const labelled = (label: string, items: readonly string[]) =>
    items.length === 0 ? "" : fill(phrases.sentence.label, { label, text: items.join(" · ") });
  const references = meanings.flatMap((meaning) =>
    (meaning.facts?.references ?? []).map((reference) => referenceLink(reference, phrases)),
  );
  const sources = meanings
    .flatMap(({ facts }) => facts?.sources ?? [])
    .map((text) => fill(phrases.more.source, { text }));
  const registry = meanings.some((meaning) => meaning.parts.enhanced !== undefined);
  const others = unique(inTurn(lookalikes(meanings))).slice(0, most);
  const lines = [
    ...unique(references),
    ...unique(sources),
    ...(registry ? [`[${phrases.more.registry}](${registryUrl})`] : []),
    labelled(
      phrases.more.related,
      others.map((code) => links.explain(code, labelFor(code, language))),
    ),
    labelled(
      phrases.more.comparisons,
      comparisons(meanings).map(([a, b]) =>
        links.compare([a, b], fill(phrases.more.compare, { a, b })),
      ),
    ),
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `- ${line}`)
    .join("\n");
}

/** For each code, what it is confused with, most often first; without the codes that the page is about. */
function lookalikes(meanings: readonly Meaning[]): string[][] {
  const shown = meanings.flatMap(({ code, parts }) => [code, parts.reply, parts.enhanced]);
  return meanings.map(({ facts }) =>
    (facts?.confusedWith ?? []).filter((other) => !shown.includes(other)),
  );
}

/** Pairs of a code of the page and one that it is confused with. */
function comparisons(meanings: readonly Meaning[]): [string, string][] {
  const others = lookalikes(meanings);
  const pairs = inTurn(
    meanings.map((meaning, index) =>
      (others[index] ?? []).map((other): [string, string] => [partLike(meaning, other), other]),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()].slice(0, most);
}

/** The first of each list, then the second of each, and so on. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
