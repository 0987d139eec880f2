import type { Details } from "./details";
import type { Reading } from "./reading";
import type { Source } from "./source";

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
  /** Whether so many lines of so many logs are this producer's that it is asked before others, which saves time. */
  readonly common?: boolean;
  /** Lines of this producer with each code in `⟦…⟧`; a text with newlines is read in order. All formats together must find exactly these. */
  readonly samples: readonly string[];
  /** Lines, also from others, in which no format may find a code. */
  readonly counterSamples: readonly string[];
  /**
   * Names that this producer's programs have in a syslog tag. A format with names is asked about lines of these programs
   * only, and before all others; a format without is asked about every line whose program has no format of its own, or
   * whose format did not know it.
   */
  readonly programs?: RegExp;
  /** Columns are those of `source.text`. `memory` is what this format's family left on the line before of the same session, if it did. */
  read(source: Source, memory: Memory | undefined): Read | undefined;
  /** Who and what the line speaks of, where its producer has a form of its own for that; asked only when somebody looks. */
  details?(source: Source): Details;
}
