import { type Automaton, automatonOf } from "./automaton";

/** How many units of a phrase it is found by at least, if it has so many. */
const SHORTEST_KEY = 4;
/** So many sequences of findings are remembered; they come from the log. */
const MOST_REMEMBERED = 5000;

/** What was found, and by the number of the phrase that is found next what was found then. */
interface Findings {
  readonly found: ReadonlySet<string>;
  readonly next: Map<number, Findings>;
}

/** Which of many phrases stand in a text, found in one walk through it: there are a thousand, and failures by the million. */
export class PhraseIndex {
  readonly #phrases: readonly string[];
  /** What no other phrase begins with: it is enough to find a phrase by, and keeps the tables small. */
  readonly #keys: readonly string[];
  readonly #automaton: Automaton;
  #start: Findings = nothing();
  #remembered = 0;

  /** Takes phrases that are not empty. Throws a `RangeError` where there are too many for an `Automaton`. */
  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)].sort();
    this.#keys = keysOf(this.#phrases);
    this.#automaton = automatonOf(this.#keys);
  }

  /**
   * The phrases that stand in the text, anywhere in it. Where the same were found in the same order not long before, it is
   * the same set, so that what follows from it can be kept by it.
   */
  within(text: string): ReadonlySet<string> {
    const { next, ends, shorter, classes, classOf } = this.#automaton;
    let findings = this.#start;
    for (let at = 0, state = 0; at < text.length; at++) {
      state = next[state * classes + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      for (let phrase = ends[state] ?? 0; phrase > 0; phrase = shorter[phrase] ?? 0)
        if (this.#stands(phrase, text, at + 1))
          findings = findings.next.get(phrase) ?? this.#remember(findings, phrase);
    }
    return findings.found;
  }

  /** Whether the phrase stands where its key ends. */
  #stands(phrase: number, text: string, end: number): boolean {
    const key = this.#keys[phrase - 1] ?? "";
    return text.startsWith(this.#phrases[phrase - 1] ?? "", end - key.length);
  }

  #remember(before: Findings, phrase: number): Findings {
    if (this.#remembered++ === MOST_REMEMBERED) {
      this.#start = nothing();
      this.#remembered = 0;
    }
    const text = this.#phrases[phrase - 1] ?? "";
    const known = before.found.has(text);
    const after = known ? before : { found: new Set(before.found).add(text), next: new Map() };
    before.next.set(phrase, after);
    return after;
  }
}

function nothing(): Findings {
  return { found: new Set(), next: new Map() };
}

/** Of each phrase as much as tells it from its neighbours in the alphabet, and so from all others. */
function keysOf(sorted: readonly string[]): string[] {
  let above = 0;
  return sorted.map((phrase, at) => {
    const below = sharedBeginning(phrase, sorted[at + 1] ?? "");
    const key = phrase.slice(0, Math.max(SHORTEST_KEY, above + 1, below + 1));
    above = below;
    return key;
  });
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
