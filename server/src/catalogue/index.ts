export { type Code, formatCode, parseCode } from "./code";
export {
  type CataloguePart,
  type FactsTable,
  factsTable,
  languageFor,
  languages,
  provideCatalogue,
  wordsOf,
} from "./data";
export { type Meaning, meaningOf } from "./meaning";
export { inCodeOrder } from "./order";
export { distinction } from "./pairs";
export { fill, listOf, localeOf, type Phrases, phrasesOf } from "./phrases";
export type * from "./types";
