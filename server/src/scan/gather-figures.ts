import { Figures } from "../report/figures";
import type { Gathered, Gatherer } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures. */
export class FiguresGatherer implements Gatherer {
  readonly #latest: number | undefined;
  #figures = new Figures();

  constructor(latest: number | undefined) {
    this.#latest = latest;
  }

  take({ document, from, to }: Stretch): void {
    this.#figures.add({ document, from, to, latest: this.#latest });
  }

  finish(): Gathered {
    const told = this.#figures.data;
    this.#figures = new Figures();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
