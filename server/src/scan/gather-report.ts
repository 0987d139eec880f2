import { Report } from "../report/report";
import type { Gathered, Gatherer } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures, and where failures stand. */
export class ReportGatherer implements Gatherer {
  readonly #latest: number | undefined;
  #report = new Report();

  constructor(latest: number | undefined) {
    this.#latest = latest;
  }

  take({ document, from, to }: Stretch, above: number): void {
    const where = { document, from, to, above: above - from, file: 0 };
    this.#report.addPart({ ...where, latest: this.#latest, isHidden: () => false });
  }

  finish(): Gathered {
    const told = this.#report.data;
    this.#report = new Report();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
