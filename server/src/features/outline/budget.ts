/** How many symbols may still be made, and how many were left out. */
export class Budget {
  #left: number;
  #refused = 0;

  constructor(most: number) {
    this.#left = most;
  }

  /** How many were left out. */
  get refused(): number {
    return this.#refused;
  }

  /** As many of the items as may still be made. */
  take<T>(items: readonly T[]): readonly T[] {
    const taken = items.length <= this.#left ? items : items.slice(0, this.#left);
    this.#left -= taken.length;
    this.#refused += items.length - taken.length;
    return taken;
  }
}
