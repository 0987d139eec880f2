import { type Language, languages } from "../../server/src/catalogue/index";

/** What the tests must know of a language to check its words. */
export interface Grammar {
  /** How `situation` begins: its subject is the server. */
  readonly situation: RegExp;
  /** How `essence` begins: with an article. */
  readonly essence: RegExp;
  /** How the description of a setting announces its example. */
  readonly example: string;
  /** Keys of the manifest and of the client's words that have the same words in English. */
  readonly sameAsEnglish: readonly string[];
}

/** Every language but the one that the others are translated from. */
export const translations: readonly Language[] = languages.filter((language) => language !== "en");

const grammars: Readonly<Partial<Record<string, Grammar>>> = {
  en: {
    situation: /^it /,
    essence: /^(an? |the )/,
    example: "Example:",
    sameAsEnglish: [],
  },
  fr: {
    situation: /^il /,
    essence: /^(un |une |l'|le |la |les )/,
    example: "Exemple\u00a0:",
    sameAsEnglish: ["Page", "setting.severity.information.label"],
  },
};

/** The row of a language above. */
export function grammarOf(language: Language): Grammar {
  const grammar = grammars[language];
  if (grammar === undefined) throw new Error(`test/unit/languages.ts has no row for ${language}`);
  return grammar;
}
