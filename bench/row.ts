/** One line of the table: what was measured, against what, what may be, and whether it is so. */
export interface Row {
  readonly what: string;
  readonly figure?: string;
  readonly against?: string;
  readonly reference?: string;
  readonly ratio?: string;
  readonly limit?: string;
  readonly verdict?: "within" | "over";
}

type Judged = Required<Pick<Row, "limit" | "verdict">>;

/** The limit of a figure that is better when it is smaller. */
export function atMost(value: number, limit: number, unit: string): Judged {
  return { limit: `at most ${limit} ${unit}`, verdict: value <= limit ? "within" : "over" };
}

/** The limit of a figure that is better when it is larger. */
export function atLeast(value: number, limit: number, unit: string): Judged {
  return { limit: `at least ${limit} ${unit}`, verdict: value >= limit ? "within" : "over" };
}

/** The middle value; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds as a figure: `0.42 ms`, `12.3 ms`, `1.84 s`. */
export function time(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}

/** Bytes as a figure: `151 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** A ratio as a figure: `2.31 ×`. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
