import type { Memory } from "./format";
import type { Source } from "./source";

/** What a family of formats remembers between two lines of one session, newest session first; compare with `sameCarry`. */
export interface Carry {
  readonly session: string;
  readonly family: string;
  readonly memory: Memory;
  readonly older: Carry | undefined;
}

/** So many sessions may be open at once; of more, those heard longest ago are forgotten. */
const MOST = 16;

/** Whether two lines leave the same behind, so that what follows them reads the same. */
export function sameCarry(a: Carry | undefined, b: Carry | undefined): boolean {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === undefined || other === undefined) return false;
    if (one.session !== other.session || one.family !== other.family) return false;
    if (one.memory !== other.memory) return false;
    [one, other] = [one.older, other.older];
  }
  return true;
}

/** What is remembered of a session. */
export function carriedBy(carry: Carry | undefined, session: string): Carry | undefined {
  let entry = carry;
  while (entry !== undefined && entry.session !== session) entry = entry.older;
  return entry;
}

/**
 * What is remembered after a line of a session. Lines that no session tells apart belong together only while they follow
 * one another.
 */
export function carryAfter(
  carry: Carry | undefined,
  source: Pick<Source, "session">,
  family: string,
  memory: Memory | undefined,
): Carry | undefined {
  if (carry === undefined && memory === undefined) return undefined;
  const { session } = source;
  const isHead = carry?.session === session;
  if (isHead && carry.family === family && carry.memory === memory) return carry;
  const older = without(carry, session, MOST - 1);
  return memory === undefined ? older : { session, family, memory, older };
}

/** The entries but that of `session` and that of no session, at most `most`; the same object where nothing goes. */
function without(carry: Carry | undefined, session: string, most: number): Carry | undefined {
  if (carry === undefined || most === 0) return undefined;
  if (carry.session === session || carry.session === "") return without(carry.older, session, most);
  const older = without(carry.older, session, most - 1);
  return older === carry.older ? carry : { ...carry, older };
}
