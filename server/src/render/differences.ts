import { fill, type Language, listOf, type Meaning, phrasesOf } from "../catalogue/index";
import { phasesOf } from "../comparison/axes";
import type { Difference } from "../comparison/compare";
import { referenceText } from "./links";
import { sentence } from "./sentence";

/** Each difference as one sentence that takes the codes in turn. */
export function differenceSentences(
  differences: readonly Difference[],
  meanings: readonly Meaning[],
  language: Language,
): string[] {
  return differences.map(({ axis, values }) =>
    sentence(
      meanings.map((meaning, index) => clause(axis, values[index] ?? "", meaning, language)),
      language,
    ),
  );
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
