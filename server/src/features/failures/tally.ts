import type { FailureRow } from "../../failures/rows";
import type { KeyCount } from "../../render/summary";

/** Counts failures by a key, in the order in which the keys come; those without one are left out. */
export function tally(
  rows: readonly FailureRow[],
  keyOf: (row: FailureRow) => string | undefined,
): KeyCount[] {
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
