/** So many units in a row make a gram; a shorter phrase has none. */
export const GRAM = 4;
const SLOT_BITS = 14;
/** Knuth's multiplicative hashing: 2^32 over the golden ratio. */
const SPREAD = 0x9e3779b1;

/** The gram that ends with a unit, after the one before; of a unit beyond Latin-1 the lower half counts. */
export function gramAfter(gram: number, unit: number): number {
  return (gram << 8) | (unit & 255);
}

/** Where a gram is looked up. */
export function slotOf(gram: number): number {
  return Math.imul(gram, SPREAD) >>> (32 - SLOT_BITS);
}

/** Phrases by one gram of each, as tables of numbers. Phrases are numbered from 1; 0 stands for none. */
export interface Grams {
  /** By slot, the first phrase whose gram has it. */
  readonly first: Uint16Array;
  /** By phrase, the next one in the same slot. */
  readonly next: Uint16Array;
  readonly gram: Int32Array;
  /** By phrase, how many of its units there are up to the end of its gram. */
  readonly upTo: Uint16Array;
}

/** The table of some phrases, each by the gram that the fewest others hold. Throws a `RangeError` where there are too many. */
export function gramsOf(phrases: readonly string[]): Grams {
  const size = phrases.length + 1;
  if (size > 1 << 16 || phrases.some(({ length }) => length >= 1 << 16))
    throw new RangeError("There are too many phrases, or one is too long.");
  const first = new Uint16Array(1 << SLOT_BITS);
  const [next, upTo] = [new Uint16Array(size), new Uint16Array(size)];
  const gram = new Int32Array(size);
  const counts = countsIn(phrases);
  for (const [index, phrase] of phrases.entries()) {
    const rarest = rarestIn(phrase, counts);
    if (rarest === undefined) continue;
    const number = index + 1;
    const slot = slotOf(rarest.gram);
    gram[number] = rarest.gram;
    upTo[number] = rarest.end;
    next[number] = first[slot] ?? 0;
    first[slot] = number;
  }
  return { first, next, gram, upTo };
}

/** A gram of a phrase, and how many units of the phrase there are up to its end. */
interface Gram {
  readonly gram: number;
  readonly end: number;
}

function countsIn(phrases: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const phrase of phrases)
    for (const { gram } of gramsIn(phrase)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function rarestIn(phrase: string, counts: ReadonlyMap<number, number>): Gram | undefined {
  const count = ({ gram }: Gram) => counts.get(gram) ?? 0;
  return [...gramsIn(phrase)].sort((a, b) => count(a) - count(b))[0];
}

function* gramsIn(phrase: string): Generator<Gram> {
  let gram = 0;
  for (let at = 0; at < phrase.length; at++) {
    gram = gramAfter(gram, phrase.charCodeAt(at));
    if (at + 1 >= GRAM) yield { gram, end: at + 1 };
  }
}
