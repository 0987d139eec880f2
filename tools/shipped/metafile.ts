import { readFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** What each bundle was made of, by its name, as `esbuild.mjs` writes it into `metafile.json`. */
export type Metafiles = Readonly<Record<string, Metafile>>;

/** The bundles of the extension's package; those of the command line are not among them. */
export function ofExtension(bundle: string): boolean {
  return !/^cli\b/.test(bundle);
}

/** Reads the metafile of a build; of all bundles, or of those that are named. */
export function readMetafiles(
  file: string,
  named: (bundle: string) => boolean = () => true,
): Metafiles {
  const all = JSON.parse(readFileSync(file, "utf8")) as Metafiles;
  return Object.fromEntries(Object.entries(all).filter(([bundle]) => named(bundle)));
}
