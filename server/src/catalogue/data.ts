import { languages, type Phrases } from "./generated";
import type {
  AreaWords,
  ClassWords,
  EnhancedFacts,
  EntryWords,
  Language,
  LegalClass,
  ProviderFacts,
  ProviderWords,
  ReasonFacts,
  ReplyFacts,
} from "./types";

/** The facts of every code, by code. */
export interface FactsTable {
  readonly replies: Readonly<Record<string, ReplyFacts>>;
  readonly enhanced: Readonly<Record<string, EnhancedFacts>>;
  /** In the order in which they are asked. */
  readonly reasons: Readonly<Record<string, ReasonFacts>>;
  /** By reason: codes that it often comes with, beside those that by themselves suggest it; for searching. */
  readonly symptoms: Readonly<Record<string, readonly string[]>>;
  readonly providers: Readonly<Record<string, ProviderFacts>>;
}

/** Everything that one language says. */
export interface Words {
  readonly replies: Readonly<Record<string, EntryWords>>;
  readonly enhanced: Readonly<Record<string, EntryWords>>;
  readonly classes: Readonly<Record<LegalClass, ClassWords>>;
  readonly subjects: Readonly<Record<string, AreaWords>>;
  readonly digits: Readonly<Record<string, AreaWords>>;
  /** What tells two codes apart, by both in ascending order: `450 550`. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, AreaWords>>;
  /** By reason: what people call it beside its name. */
  readonly symptoms: Readonly<Record<string, readonly string[]>>;
  readonly providers: Readonly<Record<string, ProviderWords>>;
  readonly phrases: Phrases;
}

export { languages };

/** A part of the compiled catalogue, one JSON text as `tools/catalogue` writes it: the facts, or the words of a language. */
export type CataloguePart = "facts" | Language;

const parts = new Map<CataloguePart, FactsTable | Words>();
let load = (_part: CataloguePart): string => {
  throw new Error("No catalogue was provided.");
};

/**
 * Says where the compiled catalogue comes from. It stands beside the program rather than in it, so that each way in
 * brings it in its own manner; a part is read when first asked for, and so no language that nobody wants.
 */
export function provideCatalogue(from: (part: CataloguePart) => string): void {
  load = from;
  parts.clear();
}

function read(part: CataloguePart): FactsTable | Words {
  const made = parts.get(part) ?? (JSON.parse(load(part)) as FactsTable | Words);
  parts.set(part, made);
  return made;
}

/** The facts of every code. */
export function factsTable(): FactsTable {
  return read("facts") as FactsTable;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return read(language) as Words;
}

/**
 * The catalogue's language for a BCP 47 tag such as `fr-CA` or `en_US.UTF-8`; `undefined` when it is none of them.
 */
export function languageFor(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_.]/, 1)[0];
  return languages.find((language) => language === primary);
}
