import type { CodeSummary } from "../../../protocol/messages";
import { closeness, searchWords } from "./search-words";

/** A code, with the words by which it is found. */
export interface Searchable {
  readonly summary: CodeSummary;
  readonly texts: readonly SearchText[];
}

interface SearchText {
  readonly words: readonly string[];
  /** What a word of it counts; the more telling the text, the more. */
  readonly weight: number;
  /** The symptom that the text is about. */
  readonly symptom?: string;
}

/** A code that was found. */
export interface Found {
  readonly summary: CodeSummary;
  /** The symptom by which it was found, where neither its name nor its short text tells. */
  readonly symptom: string | undefined;
}

const weights = { code: 60, name: 10, symptom: 9, brief: 5, class: 3 };
/** After so many surer codes a symptom counts half. */
const weakening = 6;
/** What it counts more that all that was typed stands in one text. */
const together = 2;
const recently = 3;
/** What it counts more that it is exactly the code. */
const exactly = 1000;

/** Makes a code ready to be found. */
export function searchable(summary: CodeSummary): Searchable {
  const text = (words: string, weight: number) => ({ words: searchWords(words), weight });
  const symptoms = summary.symptoms.flatMap(({ name, words, rank }) =>
    [name, ...words].map((words) => ({
      ...text(words, weights.symptom / (1 + rank / weakening)),
      symptom: name,
    })),
  );
  return {
    summary,
    texts: [
      text(summary.code, weights.code),
      text(summary.name, weights.name),
      text(summary.brief, weights.brief),
      text(summary.class, weights.class),
      ...symptoms,
    ],
  };
}

/**
 * The codes that fit most of the typed words, in any order of the words, the best first; of equals those used recently,
 * then those that come first in the catalogue.
 */
export function ranked(
  codes: readonly Searchable[],
  typed: string,
  recent: readonly string[],
): Found[] {
  const words = searchWords(typed);
  const scored = codes.map((code) => ({ ...score(code, words, recent), code }));
  const most = Math.max(1, ...scored.map(({ found }) => found));
  return scored
    .filter(({ found }) => found === most)
    .sort((a, b) => b.points - a.points)
    .map(({ code: { summary }, symptom }) => ({ summary, symptom }));
}

function score(code: Searchable, typed: readonly string[], recent: readonly string[]) {
  const best = code.texts.map((text) => typed.map((word) => fitText(word, text)));
  const each = typed.map((_, at) => Math.max(0, ...best.map((fits) => fits[at] ?? 0)));
  const whole = Math.max(
    0,
    ...best.map((fits) => (fits.every((points) => points > 0) ? sum(fits) : 0)),
  );
  const used = recent.includes(code.summary.code) ? recently : 0;
  const exact = typed.join(" ") === code.summary.code ? exactly : 0;
  return {
    // Short words such as "of" and "de" stand everywhere and select nothing.
    found: typed.filter((word, at) => each[at] !== 0 && (word.length > 2 || /\d/.test(word)))
      .length,
    points: sum(each) + together * whole + used + exact,
    symptom: symptomOf(code, typed, best),
  };
}

function fitText(typed: string, { words, weight }: SearchText): number {
  return weight * Math.max(0, ...words.map((word) => closeness(typed, word)));
}

/** The symptom that most of what was typed points to, unless code, name, short text or class show as much. */
function symptomOf(
  { texts }: Searchable,
  typed: readonly string[],
  best: readonly (readonly number[])[],
): string | undefined {
  const shown = typed.filter((_, at) =>
    texts.some(({ symptom }, text) => symptom === undefined && (best[text]?.[at] ?? 0) > 0),
  );
  if (shown.length === typed.length) return undefined;
  const sums = best.map((fits, text) => (texts[text]?.symptom === undefined ? 0 : sum(fits)));
  const highest = Math.max(...sums);
  return highest > 0 ? texts[sums.indexOf(highest)]?.symptom : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
