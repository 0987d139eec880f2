import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";
import type { Body, MutationTest } from "./collected";

/**
 * What the tests of the mutated rooms take from Vitest, with Vitest's own expectations. Tests are collected instead
 * of run: `collected.ts` hands them to the runner, which runs a few of them for each of thousands of mutants in one
 * process, where Vitest would start anew each time.
 */
const tests: MutationTest[] = [];
const path: string[] = [];
const names = new Set<string>();

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const { expect } = chai;

/** The tests that the bundle's modules declared. */
export function collected(): readonly MutationTest[] {
  return tests;
}

function declare(name: string, body: Body): void {
  tests.push({ name: unique([...path, name].join(" ")), body });
}

function unique(name: string): string {
  let one = name;
  for (let count = 2; names.has(one); count++) one = `${name} (${count})`;
  names.add(one);
  return one;
}

function group(name: string, body: () => void): void {
  path.push(name);
  body();
  path.pop();
}

type Each = (...row: unknown[]) => void | Promise<void>;

/** `each` of Vitest: a row that is an array is spread. Its number names it: a mutant may change its values. */
function each(one: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Each): void => {
      for (const [index, row] of rows.entries())
        one(`${name} #${index}`, () => body(...(Array.isArray(row) ? row : [row])));
    };
}

/** Vitest's `test`, with `each`. */
export const test = Object.assign(declare, { each: each(declare) });
/** Vitest's `describe`, with `each`. */
export const describe = Object.assign(group, {
  each: each((name, body) => group(name, body as () => void)),
});
export { test as it };
