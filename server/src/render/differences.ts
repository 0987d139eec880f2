import { fill, type Language, listOf, type Meaning, phrasesOf } from "../catalogue/index";
import { phasesOf } from "../comparison/axes";
import type { Difference } from "../comparison/compare";
import { referenceText } from "./links";
import { sentence } from "./sentence";

/** Each difference as one sentence that takes the codes in turn; codes of which the same holds are taken together. */
export function differenceSentences(
  differences: readonly Difference[],
  meanings: readonly Meaning[],
  language: Language,
): string[] {
  return differences.map(({ axis, values }) => {
    const clauses = [...new Set(values)].map((value) => {
      const alike = meanings.filter((_, index) => values[index] === value);
      return clauseFor(axis, value, alike, language);
    });
    return sentence(clauses, language);
  });
}

/** The clause for the first code, and which others it holds for. */
function clauseFor(
  axis: Difference["axis"],
  value: string,
  alike: readonly Meaning[],
  language: Language,
): string {
  const [first, ...others] = alike;
  if (first === undefined) return "";
  const told = clause(axis, value, first, language);
  if (others.length === 0) return told;
  const codes = listOf(
    others.map(({ code }) => code),
    language,
  );
  return told + fill(phrasesOf(language).difference.likewise, { codes });
}

function clause(
  axis: Difference["axis"],
  value: string,
  meaning: Meaning,
  language: Language,
): string {
  const phrases = phrasesOf(language);
  const code = meaning.code;
  switch (axis) {
    case "phase": {
      const phases = listOf(
        phasesOf(meaning).map((phase) => phrases.phase[phase]),
        language,
      );
      return fill(phrases.difference.phase.some, { code, phases });
    }
    case "partners": {
      if (value === "") return fill(phrases.difference.partners.none, { code });
      const codes = listOf(value.split(" "), language, "disjunction");
      return fill(phrases.difference.partners.some, { code, codes });
    }
    case "howToRetry":
      return fill(phrases.difference[axis].some, { code, words: value });
    case "definition": {
      const first = meaning.facts?.references[0];
      const references = first === undefined ? "" : referenceText(first, phrases);
      return fill(phrases.difference.definition.some, { code, references });
    }
    default: {
      const clauses: Readonly<Record<string, string>> = phrases.difference[axis];
      return fill(clauses[value] ?? "", { code });
    }
  }
}
