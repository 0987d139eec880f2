import { Report } from "../report/report";
import type { Gathered, Gatherer } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures. */
export class ReportGatherer implements Gatherer {
  readonly #latest: number | undefined;
  readonly #withPlaces: boolean;
  #report = new Report();

  constructor(latest: number | undefined, withPlaces: boolean) {
    this.#withPlaces = withPlaces;
    this.#latest = latest;
  }

  take({ document, from, to }: Stretch, above: number): void {
    const shift = this.#withPlaces ? above - from : undefined;
    this.#report.addPart(document, { start: from, end: to }, shift, this.#latest);
  }

  finish(): Gathered {
    const told = this.#report.data;
    this.#report = new Report();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
