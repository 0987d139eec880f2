import type { Memory, Read } from "./format";
import type { Asked, Reading, Speech } from "./reading";
import type { Token } from "./token";

/** What a line says beside its codes; `undefined` is as good as left out. */
export interface Besides {
  readonly speech?: Speech | undefined;
  readonly asked?: Asked | undefined;
  readonly block?: string | undefined;
  readonly memory?: Memory | undefined;
  readonly session?: string | undefined;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const NOTHING: Besides = {};

/** A reading by `format`, put together; step by step, since this is done for every line with a code. */
export function readAs(
  format: string,
  tokens: readonly Token[],
  { speech, asked, block, memory, session }: Besides = NOTHING,
): Read {
  const reading: Writable<Reading> = { format, tokens };
  if (speech !== undefined) reading.speech = speech;
  if (asked !== undefined) reading.asked = asked;
  if (block !== undefined) reading.block = block;
  if (session) reading.session = session;
  return memory ? { reading, memory } : { reading };
}
