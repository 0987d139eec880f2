import {
  type FixStep,
  fill,
  type Language,
  type Meaning,
  type Phrases,
  phrasesOf,
} from "../catalogue/index";

/** Description, when you see it, and how to fix, under headings of the given depth. */
export function entrySections(meaning: Meaning, language: Language, depth: number): string[] {
  const phrases = phrasesOf(language);
  const marks = "#".repeat(depth);
  const { words, notes } = meaning;
  return [
    `${marks} ${phrases.heading.description}`,
    [
      ...notes,
      ...(notes.length > 0 && meaning.facts === undefined ? [] : [words.description]),
      ...(words.otherUse === undefined ? [] : [words.otherUse]),
    ].join("\n\n"),
    ...(words.seen === "" ? [] : [`${marks} ${phrases.heading.seen}`, words.seen]),
    `${marks} ${phrases.heading.fix}`,
    fixSteps(words.fix, phrases),
  ];
}

/** The steps of a repair as a numbered list, each naming who can take it; a single step is a paragraph. */
function fixSteps(steps: readonly FixStep[], phrases: Phrases): string {
  const texts = steps.map((step) => stepText(step, phrases));
  if (texts.length === 1) return texts[0] ?? "";
  return texts.map((text, index) => `${index + 1}. ${text}`).join("\n");
}

/** One step, behind the name of who can take it. */
export function stepText(step: FixStep, phrases: Phrases): string {
  if (step.who === "nobody") return step.do;
  return fill(phrases.sentence.label, { label: `*${phrases.actor[step.who]}*`, text: step.do });
}
