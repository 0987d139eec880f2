import { GRAM, type Grams, gramAfter, gramsOf, slotOf } from "./grams";

/** So many sequences of findings are remembered; they come from the log. */
const MOST_REMEMBERED = 5000;
/** The small letter of each ASCII unit. */
const small = Uint8Array.from({ length: 256 }, (_, unit) =>
  unit >= 65 && unit <= 90 ? unit + 32 : unit,
);

/** What was found, and by the number of the phrase that is found next what was found then. */
interface Findings {
  readonly found: ReadonlySet<string>;
  readonly next: Map<number, Findings>;
}

/** Whether a phrase stands where it would have to begin. */
type Stands = (phrase: string, start: number) => boolean;

/**
 * Which of many phrases stand in a text, found in one walk through it: there are a thousand, and failures by the million.
 * Wherever four units in a row are those by which a phrase is known, the phrase is looked for.
 */
export class PhraseIndex {
  readonly #phrases: readonly string[];
  /** The numbers of those that are too short to have four. */
  readonly #short: readonly number[];
  readonly #grams: Grams;
  #start: Findings = nothing();
  #remembered = 0;

  /** Takes phrases that are not empty. Throws a `RangeError` for more than 65,535, or one of so many UTF-16 units. */
  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)];
    this.#grams = gramsOf(this.#phrases);
    this.#short = this.#phrases.flatMap(({ length }, at) => (length < GRAM ? [at + 1] : []));
  }

  /**
   * The phrases that stand in the text, anywhere in it. Where the same were found in the same order not long before, it is
   * the same set, so that what follows from it can be kept by it.
   */
  within(text: string): ReadonlySet<string> {
    const { first } = this.#grams;
    const stands: Stands = (phrase, start) => text.startsWith(phrase, start);
    let findings = this.#start;
    for (const number of this.#short)
      if (text.includes(this.#phraseOf(number))) findings = this.#after(findings, number);
    for (let at = 0, gram = 0; at < text.length; at++) {
      gram = gramAfter(gram, text.charCodeAt(at));
      if (first[slotOf(gram)] !== 0) findings = this.#known(findings, gram, at + 1, stands);
    }
    return findings.found;
  }

  /** As `within`, of the first units of an ASCII text in which capitals count as small letters. */
  withinPlain(units: Uint8Array, length: number): ReadonlySet<string> {
    if (this.#short.length > 0) return this.within(textOf(units, length));
    const { first } = this.#grams;
    const stands: Stands = (phrase, start) => standsPlainly(phrase, units, start, length);
    let findings = this.#start;
    for (let at = 0, gram = 0; at < length; at++) {
      gram = gramAfter(gram, small[units[at] ?? 0] ?? 0);
      if (first[slotOf(gram)] !== 0) findings = this.#known(findings, gram, at + 1, stands);
    }
    return findings.found;
  }

  /** The findings with those phrases that are known by a gram and stand where it ends. */
  #known(before: Findings, gram: number, end: number, stands: Stands): Findings {
    const { first, next, gram: grams, upTo } = this.#grams;
    let findings = before;
    for (let number = first[slotOf(gram)] ?? 0; number > 0; number = next[number] ?? 0) {
      const start = end - (upTo[number] ?? 0);
      if (grams[number] !== gram || start < 0) continue;
      if (stands(this.#phraseOf(number), start)) findings = this.#after(findings, number);
    }
    return findings;
  }

  #phraseOf(number: number): string {
    return this.#phrases[number - 1] ?? "";
  }

  #after(before: Findings, number: number): Findings {
    return before.next.get(number) ?? this.#remember(before, number);
  }

  #remember(before: Findings, number: number): Findings {
    if (this.#remembered++ === MOST_REMEMBERED) {
      this.#start = nothing();
      this.#remembered = 0;
    }
    const phrase = this.#phraseOf(number);
    const known = before.found.has(phrase);
    const after = known ? before : { found: new Set(before.found).add(phrase), next: new Map() };
    before.next.set(number, after);
    return after;
  }
}

/** Whether a phrase stands at a place among so many units, in small letters or capitals. */
function standsPlainly(phrase: string, units: Uint8Array, start: number, length: number): boolean {
  if (start + phrase.length > length) return false;
  for (let at = 0; at < phrase.length; at++)
    if (small[units[start + at] ?? 0] !== phrase.charCodeAt(at)) return false;
  return true;
}

function textOf(units: Uint8Array, length: number): string {
  return new TextDecoder().decode(units.subarray(0, length)).toLowerCase();
}

function nothing(): Findings {
  return { found: new Set(), next: new Map() };
}
