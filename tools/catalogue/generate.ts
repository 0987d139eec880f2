import type { RawCatalogue } from "./read";

/**
 * The TypeScript module that carries the compiled catalogue. The data are JSON in strings: parsing them on first use is
 * faster than evaluating object literals at start-up, and a language that is not asked for costs nothing.
 */
export function generate(catalogue: RawCatalogue): string {
  const facts = { replies: catalogue.replies, enhanced: catalogue.enhanced };
  const words = Object.entries(catalogue.words).map(
    ([language, texts]) => `  ${language}: ${literal(JSON.stringify(texts))},`,
  );
  return [
    "// Generated from server/catalogue by tools/catalogue; do not edit.",
    `export const factsJson: string = ${literal(JSON.stringify(facts))};`,
    "export const wordsJson = {",
    ...words,
    "};",
    `export interface Phrases ${shape(catalogue.words["en"]?.phrases ?? {})}`,
    "",
  ].join("\n");
}

/** A JSON text as a JavaScript string literal. */
function literal(json: string): string {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** The type of a tree of texts. */
function shape(tree: object): string {
  const members = Object.entries(tree).map(
    ([key, value]) =>
      `readonly ${JSON.stringify(key)}: ${typeof value === "string" ? "string" : shape(value as object)};`,
  );
  return `{ ${members.join(" ")} }`;
}
