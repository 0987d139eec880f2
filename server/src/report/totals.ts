import { ownText } from "../syntax/own-text";
import { totalOf } from "./places";

/** So many names are kept when there are twice as many. */
const MOST_NAMES = 5000;

/** How many failures there are of one kind. */
export interface Total {
  readonly permanent: number;
  readonly transient: number;
}

/** Totals as data that can cross a thread. */
export interface TotalsData {
  readonly names: readonly string[];
  /** By the place of the name. */
  readonly permanent: Uint32Array;
  readonly transient: Uint32Array;
  /** Of names that were let go. */
  readonly dropped: Total;
}

/** Failures by name, as a `Tally` without places, which takes a fraction of its time and memory. Failures without a name are passed over. */
export class Totals {
  readonly #places = new Map<string, number>();
  readonly #most: number;
  #names: string[] = [];
  #permanent: number[] = [];
  #transient: number[] = [];
  #dropped: Total = { permanent: 0, transient: 0 };

  constructor(most = MOST_NAMES) {
    this.#most = most;
  }

  /** Adds one failure; it may have no name. */
  add(name: string | undefined, permanent: boolean): void {
    if (name === undefined) return;
    const place = this.#places.get(name) ?? this.#placeFor(ownText(name));
    const counts = permanent ? this.#permanent : this.#transient;
    counts[place] = (counts[place] ?? 0) + 1;
    if (this.#names.length > this.#most * 2) this.#letGo();
  }

  get data(): TotalsData {
    return {
      names: this.#names,
      permanent: Uint32Array.from(this.#permanent),
      transient: Uint32Array.from(this.#transient),
      dropped: this.#dropped,
    };
  }

  /** Failures whose name was let go. */
  get dropped(): Total {
    return this.#dropped;
  }

  /** Adds other totals. */
  merge({ names, permanent, transient, dropped }: TotalsData): void {
    this.#dropped = sumOf(this.#dropped, dropped);
    for (const [at, name] of names.entries())
      this.#addAll(name, { permanent: permanent[at] ?? 0, transient: transient[at] ?? 0 });
    if (this.#names.length > this.#most * 2) this.#letGo();
  }

  /** The names, the most frequent first; of equally frequent ones in the order of the alphabet. */
  top(): [name: string, total: Total][] {
    return this.#all.sort(
      ([a, one], [b, other]) => totalOf(other) - totalOf(one) || (a < b ? -1 : 1),
    );
  }

  get #all(): [name: string, total: Total][] {
    return this.#names.map((name, place) => [name, this.#totalAt(place)]);
  }

  #addAll(name: string, { permanent, transient }: Total): void {
    const place = this.#places.get(name) ?? this.#placeFor(name);
    this.#permanent[place] = (this.#permanent[place] ?? 0) + permanent;
    this.#transient[place] = (this.#transient[place] ?? 0) + transient;
  }

  #totalAt(place: number): Total {
    return { permanent: this.#permanent[place] ?? 0, transient: this.#transient[place] ?? 0 };
  }

  #placeFor(name: string): number {
    const place = this.#names.push(name) - 1;
    this.#places.set(name, place);
    this.#permanent.push(0);
    this.#transient.push(0);
    return place;
  }

  /** Of equally frequent names those go that came last: no names are compared, since this is done often. */
  #letGo(): void {
    const all = this.#all.sort(([, one], [, other]) => totalOf(other) - totalOf(one));
    for (const [, total] of all.slice(this.#most)) this.#dropped = sumOf(this.#dropped, total);
    this.#places.clear();
    [this.#names, this.#permanent, this.#transient] = [[], [], []];
    for (const [name, total] of all.slice(0, this.#most)) this.#addAll(name, total);
  }
}

function sumOf(one: Total, other: Total): Total {
  return {
    permanent: one.permanent + other.permanent,
    transient: one.transient + other.transient,
  };
}
