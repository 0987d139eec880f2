/** Packages under another licence that we use to build and test, and never ship. */
export interface Exception {
  /** As `package.json` has it. */
  readonly licence: string;
  /** Names; a last `*` stands for the rest of a name. */
  readonly packages: readonly string[];
  readonly why: string;
}

/** The exceptions, each with its reason; one that no package needs any more is a fault. */
export const exceptions: readonly Exception[] = [
  {
    licence: "MPL-2.0",
    packages: ["axe-core", "lightningcss*"],
    why: "runs in tests unchanged; the licence covers its own files only",
  },
  {
    licence: "BlueOak-1.0.0",
    packages: [
      "glob",
      "graceful-fs",
      "jackspeak",
      "lru-cache",
      "minimatch",
      "minipass",
      "package-json-from-dist",
      "path-scurry",
      "sax",
    ],
    why: "as free as MIT, and asks for less; comes with mocha and vsce",
  },
  {
    licence: "Artistic-2.0",
    packages: ["binaryextensions", "editions", "istextorbinary", "textextensions", "version-range"],
    why: "looks through the package for secrets, within vsce",
  },
  {
    licence: "EPL-2.0",
    packages: ["ovsx"],
    why: "Open VSX's own; runs at a release only, from a lock file of its own",
  },
  { licence: "Python-2.0", packages: ["argparse"], why: "reads options, within mocha and vsce" },
  { licence: "WTFPL", packages: ["@azu/style-format"], why: "asks for nothing; within vsce" },
  { licence: "CC0-1.0", packages: ["spdx-license-ids"], why: "a list, given to everybody" },
  {
    licence: "CC-BY-4.0",
    packages: ["caniuse-lite"],
    why: "a list, used unchanged by Babel, with which Stryker reads our code",
  },
  { licence: "CC-BY-3.0", packages: ["spdx-exceptions"], why: "a list, used unchanged" },
  { licence: "(MIT AND Zlib)", packages: ["pako"], why: "unpacks, within vscode-test" },
  {
    licence: "SEE LICENSE IN LICENSE.txt",
    packages: ["@vscode/vsce-sign*"],
    why: "Microsoft's own terms; comes with vsce, which uses it for signed packages only",
  },
];

/** Whether an exception is about a package. */
export function covers({ packages }: Exception, name: string): boolean {
  return packages.some((one) =>
    one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one,
  );
}
