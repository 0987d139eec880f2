/** One line of the table: what was measured, against what, and how many times the reference it took. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly ratio: string;
}

/** The middle value; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
