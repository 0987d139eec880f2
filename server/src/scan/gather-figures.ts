import type { LineState } from "../document/line";
import { LoneLines } from "../failures/lone-lines";
import { Figures } from "../report/figures";
import type { Gathered, Gatherer } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures. */
export class FiguresGatherer implements Gatherer {
  readonly #latest: number | undefined;
  readonly #lone = new LoneLines();
  #figures = new Figures();

  constructor(latest: number | undefined) {
    this.#latest = latest;
  }

  take({ document, from, to }: Stretch): void {
    this.#figures.add({ document, from, to, latest: this.#latest });
  }

  takeLone(text: string, state: LineState): number | undefined {
    const told = this.#lone.read(text, state);
    if (told !== undefined) this.#figures.addLone(text, told, this.#latest);
    return told?.lines;
  }

  finish(): Gathered {
    const told = this.#figures.data;
    this.#figures = new Figures();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
