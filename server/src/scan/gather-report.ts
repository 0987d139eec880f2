import { Report } from "../report/report";
import type { Gathered, Gatherer } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures, and where failures stand if that is wanted. */
export class ReportGatherer implements Gatherer {
  readonly #latest: number | undefined;
  readonly #places: boolean;
  #report = new Report();

  constructor(latest: number | undefined, places: boolean) {
    this.#latest = latest;
    this.#places = places;
  }

  take({ document, from, to }: Stretch, above: number): void {
    const file = this.#places ? 0 : undefined;
    const where = { document, from, to, above: above - from, file };
    this.#report.addPart({ ...where, latest: this.#latest, isHidden: () => false });
  }

  finish(): Gathered {
    const told = this.#report.data;
    this.#report = new Report();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
