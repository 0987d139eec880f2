import type { Columns } from "../columns";
import type { Source } from "../source";

/** A source found in a line, and where its columns stand in what it was taken from. */
export interface Unwrapped {
  readonly source: Source;
  readonly columns: Columns;
}

/**
 * One thing that programs put before or around a line of others: takes it off, or answers `undefined` where it is not
 * there. Total, and linear in the text's length.
 */
export type Layer = (source: Source) => Unwrapped | undefined;
