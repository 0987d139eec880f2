import { ownText } from "../syntax/own-text";
import {
  addCount,
  type Count,
  countFailure,
  countOf,
  forgetPlaces,
  type Moved,
  noCount,
  type Place,
  totalOf,
} from "./places";

/** So many names are kept when a tally has grown to twice as many. */
const MOST_NAMES = 5000;

/** What a tally holds, as data that can cross a thread. */
export interface TallyData {
  readonly counts: ReadonlyMap<string, Count>;
  readonly dropped: Count;
  readonly nameless: Count;
}

/** Failures by name: by code, by domain, by host. Keeps the frequent names when there are too many. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #most: number;
  /** Failures whose name was let go, and those that have none. */
  readonly dropped: Count = noCount();
  readonly nameless: Count = noCount();

  constructor(most = MOST_NAMES) {
    this.#most = most;
  }

  /** Adds one failure; it may have no name. */
  add(name: string | undefined, permanent: boolean, place: Place): void {
    countFailure(this.#countOf(name), permanent, place);
    if (this.#counts.size > this.#most * 2) this.#letGo();
  }

  #countOf(name: string | undefined): Count {
    if (name === undefined) return this.nameless;
    return this.#counts.get(name) ?? countOf(this.#counts, ownText(name));
  }

  /** What was counted so far. */
  get data(): TallyData {
    return { counts: this.#counts, dropped: this.dropped, nameless: this.nameless };
  }

  /** Adds what another tally has counted. */
  merge({ counts, dropped, nameless }: TallyData, moved: Moved): void {
    addCount(this.dropped, dropped, moved);
    addCount(this.nameless, nameless, moved);
    for (const [name, count] of counts) addCount(countOf(this.#counts, name), count, moved);
    if (this.#counts.size > this.#most * 2) this.#letGo();
  }

  /** The names, the most frequent first; of equally frequent ones in the order of the alphabet. */
  top(most = Number.POSITIVE_INFINITY): [name: string, count: Count][] {
    const sorted = [...this.#counts].sort(
      ([a, one], [b, other]) => totalOf(other) - totalOf(one) || (a < b ? -1 : 1),
    );
    return sorted.slice(0, most);
  }

  /** How many names are known. */
  get size(): number {
    return this.#counts.size;
  }

  /** Forgets where the failures stand. */
  forgetPlaces(): void {
    for (const count of [...this.#counts.values(), this.dropped, this.nameless])
      forgetPlaces(count);
  }

  /** Of equally frequent names those go that came last: no names are compared, since this is done often. */
  #letGo(): void {
    const sorted = [...this.#counts].sort(([, one], [, other]) => totalOf(other) - totalOf(one));
    for (const [name, count] of sorted.slice(this.#most)) {
      addCount(this.dropped, count);
      this.#counts.delete(name);
    }
  }
}
