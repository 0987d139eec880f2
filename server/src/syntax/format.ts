import type { Reading } from "./reading";

/** What a format remembers from one line to the next; compared with `===`, so a small set of constants. */
export type Memory = string;

/** A reading of one line, with what to remember for the next; no memory means nothing is remembered. */
export interface Read {
  readonly reading: Reading;
  readonly memory?: Memory;
}

/**
 * One producer family: how its lines look and where in them reply codes stand.
 *
 * `read` answers `undefined` for a line of somebody else. It is total (any string, never an exception), works in time
 * linear in the line's length, and depends on nothing but its arguments.
 */
export interface Format {
  readonly id: string;
  /** Formats of one family share what they remember; without one, `id` is the family. */
  readonly family?: string;
  /** Lines of this producer with each code in `⟦…⟧`; a text with newlines is read in order. All formats together must find exactly these. */
  readonly samples: readonly string[];
  /** Lines, also from others, in which no format may find a code. */
  readonly counterSamples: readonly string[];
  /** `memory` is what this format's family left on the line before, if it did. */
  read(line: string, memory: Memory | undefined): Read | undefined;
}
