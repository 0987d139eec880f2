import type { RawCatalogue } from "./read";

/** The catalogue in the form that is shipped and read at run time: a JSON text for the facts and one for each language, by name. */
export function compile(catalogue: RawCatalogue): Record<string, string> {
  const { words, ...facts } = catalogue;
  const parts = Object.entries({ facts, ...words });
  return Object.fromEntries(parts.map(([name, part]) => [name, JSON.stringify(part)]));
}

/** The TypeScript module that says what the compiled catalogue holds: its languages, and the shape of its phrases. */
export function describe(catalogue: RawCatalogue): string {
  const names = Object.keys(catalogue.words).map((language) => JSON.stringify(language));
  return [
    "// Generated from server/catalogue by tools/catalogue; do not edit.",
    `export const languages = [${names.join(", ")}] as const;`,
    `export interface Phrases ${shape(catalogue.words["en"]?.phrases ?? {})}`,
    "",
  ].join("\n");
}

/** The type of a tree of texts. */
function shape(tree: object): string {
  const members = Object.entries(tree).map(
    ([key, value]) =>
      `readonly ${JSON.stringify(key)}: ${typeof value === "string" ? "string" : shape(value as object)};`,
  );
  return `{ ${members.join(" ")} }`;
}
