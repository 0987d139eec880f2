/** So many ends within the span are too many: the next start would most likely end so, too. */
const MOST = 5;
/** In milliseconds. */
const SPAN = 3 * 60 * 1000;

/** Counts how often the server has ended by itself lately. Times come from a clock that never goes back. */
export class CrashCount {
  #times: number[] = [];

  /** Takes note of an end; answers whether it is one too many. */
  isTooMany(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time <= SPAN), now];
    return this.#times.length >= MOST;
  }

  /** Somebody wants to try again. */
  forget(): void {
    this.#times = [];
  }
}
