/** Where a module of the bundle begins, and where it counts that a mutant is reached. */
const MARKS = /^\/\/ (\S+\.ts)$|stryCov_\w+\(((?:"\d+"(?:, ?)?)+)\)/gm;

/**
 * By file the names of the tests that run some of its functions, and of those that run no function at all and look at
 * constants only; from what each test reached. A bundle names the file before its code.
 */
export function reachingByFile(
  bundle: string,
  perTest: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
): Record<string, string[]> {
  const looking = names.filter((name) => Object.keys(perTest[name] ?? {}).length === 0);
  const fileOf = filesByMutant(bundle);
  const found = new Map<string, Set<string>>();
  for (const [test, reached] of Object.entries(perTest))
    for (const id of Object.keys(reached)) {
      const file = fileOf.get(id);
      if (file === undefined) continue;
      const tests = found.get(file) ?? new Set();
      found.set(file, tests.add(test));
    }
  return Object.fromEntries([...found].map(([file, tests]) => [file, [...tests, ...looking]]));
}

function filesByMutant(bundle: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let file = "";
  for (const [, name, ids] of bundle.matchAll(MARKS)) {
    if (name !== undefined) file = name;
    for (const [, id = ""] of (ids ?? "").matchAll(/"(\d+)"/g)) files.set(id, file);
  }
  return files;
}
