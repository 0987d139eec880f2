import { type EntryWords, type Language, wordsOf } from "../../../server/src/catalogue/index";

/** Every entry of a language by its code, reply codes first. */
export function entries(language: Language): [string, EntryWords][] {
  const { replies, enhanced } = wordsOf(language);
  return [...Object.entries(replies), ...Object.entries(enhanced)];
}
