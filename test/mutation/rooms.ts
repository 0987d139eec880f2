/** The rooms that are mutated, each with the folders of `test/unit/` whose tests judge its mutants. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  comparison: ["comparison"],
  dialogue: ["dialogue", "document", "syntax", "history"],
  document: ["document", "dialogue", "history", "failures", "features"],
  syntax: ["syntax", "syntax/events", "syntax/general", "syntax/producers", "dialogue", "history"],
};

/** Tests that only show that time is linear, that read folders or count runs of a property, or that need a clock that Vitest makes. */
export const leftOut: ReadonlySet<string> = new Set([
  "syntax/totality.test.ts",
  "syntax/listed.test.ts",
  "failures/lone-lines.test.ts",
  "history/history-for.test.ts",
  "history/hostile.test.ts",
]);

/** Where the bundle of tests is written, as deep in the tree as the tests are. */
export const bundleFile = "test/unit/mutated/tests.cjs";

/** Where the first of Stryker's processes tells the others which tests reach a file. */
export const reachingFile = "test/unit/mutated/reaching.json";
