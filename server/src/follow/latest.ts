import type { FollowedFailure } from "./followed-failure";

/** So many failures of a followed log are listed. */
export const MOST_LISTED = 10_000;
/** So many stretches of the log are kept for the sake of their failures. */
const MOST_STRETCHES = 16;

/** The latest failures of a followed log. What of the log is kept for them is bounded. */
export class Latest {
  #stretches: (readonly FollowedFailure[])[] = [];
  #all: FollowedFailure[] = [];

  /** Adds the failures of one stretch. */
  add(failures: readonly FollowedFailure[]): void {
    if (failures.length === 0) return;
    this.#all = [...this.#all, ...failures].slice(-MOST_LISTED);
    this.#stretches.push(failures);
    if (this.#stretches.length <= MOST_STRETCHES) return;
    const kept = this.#all[0]?.index ?? 0;
    for (const failure of this.#stretches.shift() ?? [])
      if (failure.index >= kept) failure.settle();
  }

  /** In the order of the log. */
  get all(): readonly FollowedFailure[] {
    return this.#all;
  }
}
