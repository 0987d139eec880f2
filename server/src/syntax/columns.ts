/** Where the columns of a text that was taken out of a line stand in that line. */
export interface Columns {
  /** The line's column of the text's column; columns past the end go on from there. */
  outer(column: number): number;
}

/** Columns of a text that was cut off at the front. */
export class ShiftedColumns implements Columns {
  private readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }

  outer(column: number): number {
    return column + this.offset;
  }
}

const MOST_KEPT = 256;
/** Those of short headers, since nearly every line of a log begins with one. */
const kept: readonly ShiftedColumns[] = Array.from(
  { length: MOST_KEPT },
  (_, offset) => new ShiftedColumns(offset),
);

/** Columns of a text that was cut off after so many UTF-16 units. */
export function shiftedBy(offset: number): ShiftedColumns {
  return kept[offset] ?? new ShiftedColumns(offset);
}

/** First by `inner`, then by `outer`. */
export function through(inner: Columns, outer: Columns): Columns {
  return { outer: (column) => outer.outer(inner.outer(column)) };
}

/** A text put together from pieces of a line. */
export class PieceColumns implements Columns {
  readonly #starts: number[] = [];
  readonly #outers: number[] = [];

  /** From the text's column `start` on, columns count from the line's column `outer`. Calls come in order. */
  add(start: number, outer: number): void {
    this.#starts.push(start);
    this.#outers.push(outer);
  }

  outer(column: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const piece = low - 1;
    return (this.#outers[piece] ?? 0) + column - (this.#starts[piece] ?? 0);
  }
}
