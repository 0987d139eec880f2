import type { FailureRow } from "../../failures/rows";

/** How many failures have a key, and how many of them are permanent. */
export interface Tally {
  readonly key: string;
  readonly failures: number;
  readonly permanent: number;
}

/** Counts failures by a key, in the order in which the keys come; those without one are left out. */
export function tally(
  rows: readonly FailureRow[],
  keyOf: (row: FailureRow) => string | undefined,
): Tally[] {
  const counts = new Map<string, { failures: number; permanent: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const count = counts.get(key) ?? { failures: 0, permanent: 0 };
    count.failures++;
    if (row.failure.permanent) count.permanent++;
    counts.set(key, count);
  }
  return [...counts].map(([key, count]) => ({ key, ...count }));
}
