import { factsJson, type Phrases, wordsJson } from "./generated";
import type {
  AreaWords,
  ClassWords,
  CodeClass,
  EnhancedFacts,
  EntryWords,
  Language,
  ReplyFacts,
} from "./types";

/** The facts of every code, by code. */
export interface FactsTable {
  readonly replies: Readonly<Record<string, ReplyFacts>>;
  readonly enhanced: Readonly<Record<string, EnhancedFacts>>;
}

/** Everything that one language says. */
export interface Words {
  readonly replies: Readonly<Record<string, EntryWords>>;
  readonly enhanced: Readonly<Record<string, EntryWords>>;
  readonly classes: Readonly<Record<CodeClass, ClassWords>>;
  readonly subjects: Readonly<Record<string, AreaWords>>;
  readonly digits: Readonly<Record<string, AreaWords>>;
  readonly phrases: Phrases;
}

/** The languages of the catalogue. */
export const languages = Object.keys(wordsJson) as Language[];

let parsedFacts: FactsTable | undefined;
const parsedWords = new Map<Language, Words>();

/** The compiled facts; parsed when first asked for. */
export function factsTable(): FactsTable {
  parsedFacts ??= JSON.parse(factsJson) as FactsTable;
  return parsedFacts;
}

/** The words of a language; parsed when first asked for. */
export function wordsOf(language: Language): Words {
  const known = parsedWords.get(language);
  if (known !== undefined) return known;
  const words = JSON.parse(wordsJson[language]) as Words;
  parsedWords.set(language, words);
  return words;
}

/**
 * The catalogue's language for a BCP 47 tag such as `fr-CA` or `en_US.UTF-8`; `undefined` when it is none of them.
 */
export function languageFor(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_.]/, 1)[0];
  return languages.find((language) => language === primary);
}
