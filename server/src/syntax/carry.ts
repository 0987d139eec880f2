import type { Memory } from "./format";
import { MOST_SESSIONS, type OfSession, sameEntries, without } from "./sessions";
import type { Source } from "./source";

/** What a family of formats remembers between two lines of one session, newest session first; compare with `sameCarry`. */
export interface Carry extends OfSession<Carry> {
  readonly family: string;
  readonly memory: Memory;
}

/** Whether two lines leave the same behind, so that what follows them reads the same. */
export function sameCarry(a: Carry | undefined, b: Carry | undefined): boolean {
  return sameEntries(a, b, sameMemory);
}

function sameMemory(one: Carry, other: Carry): boolean {
  return one.family === other.family && one.memory === other.memory;
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
  const older = without(carry, [session, ""], MOST_SESSIONS - 1);
  return memory === undefined ? older : { session, family, memory, older };
}
