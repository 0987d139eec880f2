import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "..", "..");

/** A source file, and when it was written. */
export interface Written {
  readonly path: string;
  readonly at: number;
}

/** A file of `dist/`, which these tests run as it is shipped. Throws unless it was built of the sources as they are now. */
export function shipped(file: string): string {
  const path = join(root, "dist", file);
  const built = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const fault = staleness(file, built, ["protocol", "server/src"].flatMap(sourcesUnder));
  if (fault !== undefined) throw new Error(fault);
  return path;
}

/** Why a file of `dist/` cannot be tested, and what to do; `undefined` where it can. */
export function staleness(
  file: string,
  built: number | undefined,
  sources: readonly Written[],
): string | undefined {
  if (built === undefined) return `dist/${file} is missing: run \`npm run build\``;
  const newer = sources.find(({ at }) => at > built);
  return newer && `dist/${file} is older than ${newer.path}: run \`npm run build\``;
}

function sourcesUnder(folder: string): Written[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(root, path), at: statSync(path).mtimeMs }));
}
