/** So many different numbers an entry of the tables can have. */
const NUMBERS = 1 << 16;
const CLASSES = 1 << 8;

/** Finds many words in one walk through a text, after Aho and Corasick (1975). All in tables: a step is a look into an array. */
export interface Automaton {
  /** By UTF-16 unit its class; units that no word has are all of class 0. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** By state and class, the state behind a unit. State 0 is the beginning. */
  readonly next: Uint16Array;
  /** By state, the longest word that ends there, by its number counted from 1; 0 for none. */
  readonly ends: Uint16Array;
  /** By the number of a word, the next shorter one that it ends with. */
  readonly shorter: Uint16Array;
}

/** The words as a tree, which has a state for each beginning of a word. */
interface Tree extends Automaton {
  readonly states: number;
  /** By state, the one made last of those that go on from it, and the one made before it from the same. */
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  /** By state, the class that leads to it. */
  readonly by: Uint8Array;
}

/**
 * The automaton of different words that are not empty. Throws a `RangeError` for more than 65,535 UTF-16 units in all, or
 * 255 different ones.
 */
export function automatonOf(words: readonly string[]): Automaton {
  const tree = treeOf(words);
  join(tree);
  const { classOf, classes, next, ends, shorter, states } = tree;
  return { classOf, classes, next: next.slice(0, states * classes), ends, shorter };
}

function treeOf(words: readonly string[]): Tree {
  const { classOf, classes } = classify(words);
  const most = 1 + words.reduce((sum, { length }) => sum + length, 0);
  if (most > NUMBERS || classes > CLASSES)
    throw new RangeError("There are too many words, or different characters in them.");
  const next = new Uint16Array(most * classes);
  const ends = new Uint16Array(most);
  const child = new Uint16Array(most);
  const sibling = new Uint16Array(most);
  const by = new Uint8Array(most);
  let states = 1;
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = classOf[word.charCodeAt(at)] ?? 0;
      const place = state * classes + unit;
      if (next[place] === 0) {
        by[states] = unit;
        sibling[states] = child[state] ?? 0;
        child[state] = states;
        next[place] = states++;
      }
      state = next[place] ?? 0;
    }
    ends[state] = number + 1;
  }
  const shorter = new Uint16Array(words.length + 1);
  return { classOf, classes, next, ends, shorter, states, child, sibling, by };
}

function classify(words: readonly string[]): Pick<Automaton, "classOf" | "classes"> {
  const classOf = new Uint8Array(NUMBERS);
  let classes = 1;
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (classOf[unit] === 0) classOf[unit] = classes++;
    }
  return { classOf, classes };
}

/**
 * Lets each state fall back, where no word goes on, to the state of the longest end of its text that begins a word. The
 * shorter texts come first, so that the other state is complete and can be copied.
 */
function join(tree: Tree): void {
  const { classes, next, states, child, sibling } = tree;
  const queue = new Uint16Array(states);
  const fallback = new Uint16Array(states);
  let queued = 1;
  for (let done = 0; done < states; done++) {
    const state = queue[done] ?? 0;
    const from = (fallback[state] ?? 0) * classes;
    if (state > 0) next.copyWithin(state * classes, from, from + classes);
    for (let after = child[state] ?? 0; after > 0; after = sibling[after] ?? 0) {
      fallback[after] = goOn(tree, state, after);
      queue[queued++] = after;
    }
  }
}

/** Lets a state that was copied go on to one of its own; answers to which that one falls back. */
function goOn({ classes, next, ends, shorter, by }: Tree, state: number, after: number): number {
  const place = state * classes + (by[after] ?? 0);
  const other = state === 0 ? 0 : (next[place] ?? 0);
  next[place] = after;
  const own = ends[after] ?? 0;
  if (own === 0) ends[after] = ends[other] ?? 0;
  else shorter[own] = ends[other] ?? 0;
  return other;
}
