import type { CancellationToken } from "vscode-languageserver-protocol";
import { Interrupted, type Steps } from "./document/steps";
import { othersFirst } from "./rounds";

/** How long a walk goes on before others have their turn, in milliseconds: a hover may wait so long. */
const TURN = 5;

/** Says whether a walk is wanted no longer. */
type Wanted = Pick<CancellationToken, "isCancellationRequested">;

/** A walk through a whole log, which lets other messages in now and then: the one that cancels it, or a hover. */
export class Walk {
  readonly #token: Wanted;
  #began = performance.now();

  constructor(token: Wanted) {
    this.#token = token;
  }

  /** Whether it is time for `pause`. */
  get isTired(): boolean {
    return performance.now() - this.#began > TURN;
  }

  /** Goes through steps to their end, and pauses between them where it is time. */
  async through<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.isTired) await this.pause();
    }
  }

  /** Lets others have their turn. Rejects with `Interrupted` when the walk was cancelled. */
  async pause(): Promise<void> {
    await othersFirst();
    if (this.#token.isCancellationRequested) throw new Interrupted("the request was cancelled");
    this.#began = performance.now();
  }
}
