import { distinction, type Language, type Meaning, parseCode, phrasesOf } from "../catalogue/index";
import { labelFor } from "./label";

/** The codes that a code is taken for, each with what tells the two apart. */
export function confusions(meaning: Meaning, language: Language): string[] {
  const lines = (meaning.facts?.confusedWith ?? []).flatMap((other) => {
    const code = parseCode(other);
    const known = code && distinction(meaning.parts, code, language);
    if (code === undefined || known === undefined) return [];
    return [`- **${labelFor(other, language)}** – ${known}`];
  });
  if (lines.length === 0) return [];
  return [`## ${phrasesOf(language).heading.confused}`, lines.join("\n")];
}
