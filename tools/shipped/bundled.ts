import type { Metafile } from "esbuild";
import type { Metafiles } from "./metafile";

/** Packages that bundles hold code of, by their folders, and the files of them that it is. */
export interface Bundled {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Which package imports which; `""` is our own code. */
  readonly imports: readonly (readonly [from: string, to: string])[];
}

/** The folder of the innermost package that a file belongs to; `""` for a file of ours. */
export function packageFolder(file: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "";
}

/** What of others is in the bundles: a file of which nothing is left in the output does not count. */
export function bundled(metafiles: Metafiles): Bundled {
  const files = new Set(Object.values(metafiles).flatMap(filesOf));
  const folders = new Set([...files].map(packageFolder));
  const imports = new Map<string, readonly [string, string]>();
  for (const [from, to] of Object.values(metafiles).flatMap(importsOf)) {
    const known = (folder: string) => folder === "" || folders.has(folder);
    if (from !== to && to !== "" && known(from) && known(to))
      imports.set(`${from} ${to}`, [from, to]);
  }
  return {
    folders: [...folders].sort(),
    files: [...files].sort(),
    imports: [...imports.keys()]
      .sort()
      .flatMap((key) => [imports.get(key) ?? []]) as Bundled["imports"],
  };
}

function filesOf({ outputs }: Metafile): string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && packageFolder(file) !== "")
    .map(([file]) => file);
}

function importsOf({ inputs }: Metafile): (readonly [string, string])[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ external }) => external !== true)
      .map(({ path }) => [packageFolder(file), packageFolder(path)] as const),
  );
}
