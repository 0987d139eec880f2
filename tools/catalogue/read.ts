import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** The language that the others are translated from. */
export const model = "en";

const notLanguages = ["facts", "schema"];

/** A table of entries by code, as it stands in the files, not yet validated. */
export type Table = Record<string, unknown>;

/** What one language says, not yet validated. */
export interface RawWords {
  readonly replies: Table;
  readonly enhanced: Table;
  readonly classes: Table;
  readonly subjects: Table;
  readonly digits: Table;
  readonly pairs: Table;
  readonly reasons: Table;
  readonly symptoms: Table;
  /** By provider; a provider is one file. */
  readonly providers: Record<string, Table>;
  readonly phrases: Table;
}

/** Everything under `server/catalogue`, not yet validated. */
export interface RawCatalogue {
  readonly replies: Table;
  readonly enhanced: Table;
  readonly reasons: Table;
  readonly symptoms: Table;
  readonly providers: Record<string, Table>;
  /** By language; a language is one folder of that name. */
  readonly words: Record<string, RawWords>;
}

/** Reads the catalogue's files under `root`; one that is not there says nothing. Throws an error that names the file when one is unreadable or repeats a code. */
export function readCatalogue(root: string): RawCatalogue {
  const languages = readdirSync(root)
    .filter((name) => !notLanguages.includes(name))
    .sort();
  return {
    replies: readFolder(join(root, "facts", "replies")),
    enhanced: readFolder(join(root, "facts", "enhanced")),
    reasons: readFile(join(root, "facts", "reasons.yaml")),
    symptoms: readFile(join(root, "facts", "symptoms.yaml")),
    providers: readEach(join(root, "facts", "providers")),
    words: Object.fromEntries(
      languages.map((language) => [language, readWords(join(root, language))]),
    ),
  };
}

/** What the files of one language's folder say; one that is not there says nothing. */
export function readWords(folder: string): RawWords {
  return {
    replies: readFolder(join(folder, "replies")),
    enhanced: readFolder(join(folder, "enhanced")),
    classes: readFile(join(folder, "classes.yaml")),
    subjects: readFile(join(folder, "subjects.yaml")),
    digits: readFile(join(folder, "digits.yaml")),
    pairs: readFile(join(folder, "pairs.yaml")),
    reasons: readFile(join(folder, "reasons.yaml")),
    symptoms: readFile(join(folder, "symptoms.yaml")),
    providers: readEach(join(folder, "providers")),
    phrases: readFolder(join(folder, "phrases")),
  };
}

function readFolder(folder: string): Table {
  const merged: Table = {};
  for (const name of yamlIn(folder)) {
    for (const [code, entry] of Object.entries(readFile(join(folder, name)))) {
      if (code in merged)
        throw new Error(`${join(folder, name)}: ${code} stands in another file too`);
      merged[code] = entry;
    }
  }
  return merged;
}

/** Each file of a folder by its name. */
function readEach(folder: string): Record<string, Table> {
  return Object.fromEntries(
    yamlIn(folder).map((file) => [basename(file, ".yaml"), readFile(join(folder, file))]),
  );
}

function yamlIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((file) => file.endsWith(".yaml")).sort();
}

function readFile(path: string): Table {
  if (!existsSync(path)) return {};
  try {
    return (parse(readFileSync(path, "utf8"), { uniqueKeys: true }) ?? {}) as Table;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
