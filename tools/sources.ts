import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(__dirname, "..");
const written = /[/\\](?:\.tsbuild[/\\]|generated\.)/;

/** A source file, its path relative to the project's root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file under the folders, which are relative to the project's root, but for what a program wrote. */
export function sourcesUnder(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !written.test(file))
      .map(sourceAt),
  );
}

function sourceAt(file: string): Source {
  return { path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") };
}
