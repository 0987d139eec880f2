import type { Carry } from "./carry";
import type { Format, Read } from "./format";
import { ownText } from "./own-text";
import { entryOf } from "./sessions";
import type { Source } from "./source";

/** A line as a format read it. */
export interface Claim {
  readonly format: Format;
  readonly read: Read;
}

/** Names of programs come from the log: so many are kept. */
const MOST_PROGRAMS = 1000;

/** The formats, with those of a program found by its name. */
export class Readers {
  readonly #anybody: readonly Format[];
  readonly #named: readonly Format[];
  readonly #byProgram = new Map<string, readonly Format[]>();

  /** The order of `formats` has no meaning: they are asked in an order of their own, even where two should know one line. */
  constructor(formats: readonly Format[], order: (a: Format, b: Format) => number = byName) {
    const ordered = [...formats].sort(order);
    this.#anybody = ordered.filter(({ programs }) => programs === undefined);
    this.#named = ordered.filter(({ programs }) => programs !== undefined);
  }

  /** The first format that knows the source, with what it read. */
  claim(source: Source, carry: Carry | undefined): Claim | undefined {
    const entry = carry && entryOf(carry, source.session);
    return (
      (source.program === "" ? undefined : ask(this.#ofProgram(source.program), source, entry)) ??
      ask(this.#anybody, source, entry)
    );
  }

  /** The formats whose program this is. */
  #ofProgram(program: string): readonly Format[] {
    const known = this.#byProgram.get(program);
    if (known !== undefined) return known;
    const found = this.#named.filter(({ programs }) => programs?.test(program));
    if (this.#byProgram.size >= MOST_PROGRAMS) this.#byProgram.clear();
    this.#byProgram.set(ownText(program), found);
    return found;
  }
}

/** Common formats first, then by their ids. */
function byName(a: Format, b: Format): number {
  const common = Number(b.common ?? false) - Number(a.common ?? false);
  return common === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : common;
}

/** The first of the formats that knows the source: those that remember something of its session before the others. */
function ask(
  formats: readonly Format[],
  source: Source,
  entry: Carry | undefined,
): Claim | undefined {
  const reading =
    entry &&
    firstOf(
      formats.filter((format) => remembers(format, entry)),
      source,
      entry,
    );
  return reading ?? firstOf(formats, source, entry);
}

function firstOf(
  formats: readonly Format[],
  source: Source,
  entry: Carry | undefined,
): Claim | undefined {
  for (const format of formats) {
    const memory = entry !== undefined && remembers(format, entry) ? entry.memory : undefined;
    const read = format.read(source, memory);
    if (read !== undefined) return { format, read };
  }
  return undefined;
}

function remembers({ id, family = id }: Format, entry: Carry): boolean {
  return entry.family === family;
}
