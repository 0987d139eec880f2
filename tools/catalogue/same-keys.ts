import type { Table } from "./read";

/** So many keys are named of those that are missing. */
const mostListed = 5;

/** What a table lacks that `model` has, and what it has beyond that, each in one line. */
export function sameKeys(where: string, expected: Table, actual: Table, model: string): string[] {
  const missing = Object.keys(expected).filter((key) => !(key in actual));
  const extra = Object.keys(actual).filter((key) => !(key in expected));
  return [
    ...(missing.length > 0 ? [`${where} lacks of ${model}: ${listed(missing)}`] : []),
    ...(extra.length > 0 ? [`${where} has what ${model} has not: ${listed(extra)}`] : []),
  ];
}

/** The first few keys, and how many more there are. */
function listed(keys: readonly string[]): string {
  const first = keys.slice(0, mostListed).join(", ");
  return keys.length > mostListed ? `${first} and ${keys.length - mostListed} more` : first;
}
