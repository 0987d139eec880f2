export { type Code, formatCode, parseCode } from "./code";
export { factsTable, languageFor, languages, wordsOf } from "./data";
export { type Meaning, meaningOf } from "./meaning";
export { fill, listOf, type Phrases, phrasesOf } from "./phrases";
export type * from "./types";
