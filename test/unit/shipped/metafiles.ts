import type { Metafile } from "esbuild";
import type { Metafiles } from "../../../tools/shipped/metafile";

/** What a made-up bundle holds: files with the bytes that are left of them, and what they import. */
export interface Bundle {
  readonly left: Readonly<Record<string, number>>;
  readonly imports?: Readonly<Record<string, readonly string[]>>;
}

/** Metafiles such as esbuild writes for made-up bundles. */
export function metafiles(bundles: Readonly<Record<string, Bundle>>): Metafiles {
  return Object.fromEntries(
    Object.entries(bundles).map(([name, bundle]) => [name, metafile(name, bundle)]),
  );
}

function metafile(name: string, { left, imports = {} }: Bundle): Metafile {
  const inputs = Object.keys(left).map((file) => [file, input(imports[file] ?? [])]);
  const outputs = Object.entries(left).map(([file, bytesInOutput]) => [file, { bytesInOutput }]);
  return {
    inputs: Object.fromEntries(inputs),
    outputs: {
      [`dist/${name}.js`]: {
        bytes: 1,
        inputs: Object.fromEntries(outputs),
        imports: [],
        exports: [],
      },
    },
  };
}

function input(imports: readonly string[]): Metafile["inputs"][string] {
  return { bytes: 1, imports: imports.map((path) => ({ path, kind: "import-statement" })) };
}
