/** A piece of a line; UTF-16 columns, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Adds those of `more`, which are in order, that overlap none of the spans; a line may hold very many of them. */
export function addFree<T extends Span>(spans: T[], more: readonly T[]): void {
  const taken = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const span of more) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end) spans.push(span);
  }
}
