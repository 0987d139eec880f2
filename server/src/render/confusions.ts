import { distinction, type Language, type Meaning, parseCode, phrasesOf } from "../catalogue/index";
import { labelFor, partLike } from "./label";
import type { PageLinks } from "./page-links";

/** The codes that a code is taken for, each with what tells the two apart. */
export function confusions(meaning: Meaning, language: Language, links: PageLinks): string[] {
  const lines = (meaning.facts?.confusedWith ?? []).flatMap((other) => {
    const code = parseCode(other);
    const known = code && distinction(meaning.parts, code, language);
    if (code === undefined || known === undefined) return [];
    const link = links.compare([partLike(meaning, other), other], labelFor(other, language));
    return [`- **${link}** – ${known}`];
  });
  if (lines.length === 0) return [];
  return [`## ${phrasesOf(language).heading.confused}`, lines.join("\n")];
}
