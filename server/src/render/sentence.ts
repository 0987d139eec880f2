import { type Language, phrasesOf } from "../catalogue/index";

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === "" ? text : first.toUpperCase() + text.slice(first.length);
}

/** Clauses as one sentence: capital letter, semicolons, full stop, as the language sets them. */
export function sentence(clauses: readonly string[], language: Language): string {
  const { semicolon, end } = phrasesOf(language).sentence;
  return capitalised(clauses.join(semicolon)) + end;
}
