import {
  type Code,
  fill,
  type Language,
  type Meaning,
  meaningOf,
  parseCode,
  phrasesOf,
} from "../catalogue/index";
import { referenceLink, registryUrl } from "./links";

const most = 6;

/** The list that closes a page: references, related codes and related comparisons. */
export function learnMore(meanings: readonly Meaning[], language: Language): string {
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
      others.map((code) => named(code, language)),
    ),
    labelled(phrases.more.comparisons, comparisons(meanings, phrases.more.compare)),
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

function comparisons(meanings: readonly Meaning[], template: string): string[] {
  const pairs = lookalikes(meanings).map((others, index) =>
    others.map((other) => fill(template, { a: ownPart(meanings[index], other), b: other })),
  );
  return unique(inTurn(pairs)).slice(0, most);
}

/** Of a pair, the part that is of the same kind as what it is confused with. */
function ownPart(meaning: Meaning | undefined, other: string): string {
  const own = other.includes(".") ? meaning?.parts.enhanced : meaning?.parts.reply;
  return own ?? meaning?.code ?? "";
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function named(text: string, language: Language): string {
  const code: Code | undefined = parseCode(text);
  return code === undefined ? text : `${text} ${meaningOf(code, language).words.name}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
