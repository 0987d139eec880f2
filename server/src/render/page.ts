import { distinction, fill, type Language, type Meaning, phrasesOf } from "../catalogue/index";
import { differencesOf } from "../comparison/compare";
import { confusions } from "./confusions";
import { differenceSentences } from "./differences";
import { entrySections } from "./entry";
import { factsTable } from "./facts-table";
import { labelOf } from "./label";
import { learnMore } from "./more";
import type { PageLinks } from "./page-links";
import { capitalised, sentence } from "./sentence";

/** A page: its title, and its whole text in Markdown, the title included. */
export interface RenderedPage {
  readonly title: string;
  readonly markdown: string;
}

/** All about one code. */
export function explanationPage(
  meaning: Meaning,
  language: Language,
  links: PageLinks,
): RenderedPage {
  return page(explanationTitle(meaning, language), [
    introduction([meaning], language),
    ...explanationBody(meaning, language, links),
  ]);
}

/**
 * Two or more codes side by side, in the order given. Codes that are the same are shown once, and a code that was
 * compared only with itself is explained.
 */
export function comparisonPage(
  codes: readonly Meaning[],
  language: Language,
  links: PageLinks,
): RenderedPage {
  const meanings = codes.filter(
    (one, index) => codes.findIndex((m) => m.code === one.code) === index,
  );
  const [first, second] = meanings;
  if (first === undefined) throw new RangeError("nothing to compare");
  const phrases = phrasesOf(language);
  if (second === undefined) {
    const same = fill(phrases.intro.same, { code: first.code });
    return page(explanationTitle(first, language), [
      same,
      ...explanationBody(first, language, links),
    ]);
  }
  return page(fill(phrases.title.comparison, { labels: versus(meanings, language) }), [
    introduction(meanings, language),
    factsTable(meanings, language, links),
    ...meanings.flatMap((meaning) => [
      `## ${labelOf(meaning)}`,
      ...entrySections(meaning, language, 3),
    ]),
    ...differences(meanings, language),
    ...whichWhen(meanings, language),
    `## ${phrases.heading.more}`,
    learnMore(meanings, language, links),
  ]);
}

function page(title: string, blocks: readonly string[]): RenderedPage {
  return { title, markdown: `${[`# ${title}`, ...blocks].join("\n\n")}\n` };
}

/** The codes with their names, as the language sets them against each other. */
function versus(meanings: readonly Meaning[], language: Language): string {
  const { title } = phrasesOf(language);
  const labels = meanings.map(labelOf);
  return [labels.slice(0, -1).join(title.another), ...labels.slice(-1)].join(title.versus);
}

function explanationTitle(meaning: Meaning, language: Language): string {
  return fill(phrasesOf(language).title.page, { label: labelOf(meaning) });
}

function explanationBody(meaning: Meaning, language: Language, links: PageLinks): string[] {
  return [
    factsTable([meaning], language, links),
    ...entrySections(meaning, language, 2),
    ...confusions(meaning, language, links),
    `## ${phrasesOf(language).heading.more}`,
    learnMore([meaning], language, links),
  ];
}

/** What each code is, in one sentence, then what a server says by each. */
function introduction(meanings: readonly Meaning[], language: Language): string {
  const { intro } = phrasesOf(language);
  const essences = meanings.map(({ code, words }) =>
    fill(intro.essence, { code, essence: words.essence }),
  );
  const situations = meanings.map(({ code, words }, index) =>
    fill(index === 0 ? intro.situation : intro.situationAgain, {
      code,
      situation: words.situation,
    }),
  );
  const lead = sentence(essences.map(capitalisedFirst), language);
  return [lead, ...apart(meanings, language), ...situations].join(" ");
}

/** For two codes, what tells them apart; or at least that they are of one class and easily confused. */
function apart(meanings: readonly Meaning[], language: Language): string[] {
  const [first, second] = meanings;
  if (first === undefined || second === undefined || meanings.length > 2) return [];
  const known = distinction(first.parts, second.parts, language);
  if (known !== undefined) return [known];
  if (first.class !== second.class || !confused(first, second)) return [];
  const { intro, class: classes } = phrasesOf(language);
  return [fill(intro.sameClassLead, { class: classes[`plural${first.class}`] })];
}

function capitalisedFirst(clause: string, index: number): string {
  return index === 0 ? capitalised(clause) : clause;
}

function confused(a: Meaning, b: Meaning): boolean {
  return [a.facts?.confusedWith.includes(b.code), b.facts?.confusedWith.includes(a.code)].includes(
    true,
  );
}

function differences(meanings: readonly Meaning[], language: Language): string[] {
  const sentences = differenceSentences(differencesOf(meanings), meanings, language);
  const { heading, difference } = phrasesOf(language);
  const numbered = sentences.map((text, index) => `${index + 1}. ${text}`);
  const list = numbered.length === 0 ? difference.none : numbered.join("\n");
  return [`## ${heading.differences}`, list];
}

function whichWhen(meanings: readonly Meaning[], language: Language): string[] {
  const { heading, when } = phrasesOf(language);
  const told = (title: string, texts: readonly string[]) =>
    `**${title}**\n\n${texts.map((text) => `- ${text}`).join("\n")}`;
  return [
    `## ${heading.when}`,
    told(
      when.send,
      meanings.map((meaning) => meaning.words.send),
    ),
    told(
      when.receive,
      meanings.map((meaning) => meaning.words.receive),
    ),
  ];
}
