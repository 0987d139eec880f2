/** Fails unless two plain values are the same. Suites have no `node:assert`: they run in a web worker too. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (found !== wanted) throw new Error(`Expected ${wanted}\nbut got ${found}`);
}

/** Fails unless a text has a part. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`Expected ${JSON.stringify(part)} in\n${text}`);
}
