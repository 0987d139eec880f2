import type { Symptom } from "../../../protocol/messages";
import { type Code, factsTable, type Language, wordsOf } from "../catalogue/index";

/** What a code is a sign of, that first of which it is the surest sign. */
export function symptomsOf({ reply, enhanced }: Code, language: Language): Symptom[] {
  return Object.keys(factsTable().reasons)
    .flatMap((reason) => {
      const rank = signsOf(reason).findIndex((code) => code === reply || code === enhanced);
      return rank < 0 ? [] : [symptom(reason, rank, language)];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** The codes that are a sign of a reason: those that by themselves suggest it, then those that it often comes with. */
function signsOf(reason: string): readonly string[] {
  const { reasons, symptoms } = factsTable();
  return [...(reasons[reason]?.codes ?? []), ...(symptoms[reason] ?? [])];
}

function symptom(reason: string, rank: number, language: Language): Symptom {
  const { reasons, symptoms } = wordsOf(language);
  return {
    name: reasons[reason]?.name ?? reason,
    // Logs are in English whatever the reader's language is, and people look for what they read there.
    words: [...(symptoms[reason] ?? []), ...(factsTable().reasons[reason]?.phrases ?? [])],
    rank,
  };
}
