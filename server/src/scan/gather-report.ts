import { hiddenIn } from "../failures/hidden";
import { Report } from "../report/report";
import type { Gathered, Gatherer, Subject } from "./gathered";
import type { Stretch } from "./log-stream";

/** Gathers figures, and where failures stand. */
export class ReportGatherer implements Gatherer {
  readonly #subject: Subject;
  #report = new Report();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  take({ document, from, to }: Stretch, above: number): void {
    const where = { document, from, to, above: above - from, file: 0 };
    const { latest, hide = [] } = this.#subject;
    this.#report.addPart({ ...where, latest, isHidden: hiddenIn(document, { hide }) });
  }

  finish(): Gathered {
    const told = this.#report.data;
    this.#report = new Report();
    const { permanent, transient } = told.failures;
    return { lines: told.lines, permanent, transient, told };
  }
}
