import { freshRow } from "../failures/rows";
import { calendar } from "../report/calendar";
import { textLines } from "../report/text-lines";
import type { Gathered, Gatherer, Subject, Wanted } from "./gathered";
import type { Stretch } from "./log-stream";
import { csvRow } from "./rows/csv";
import { jsonRow } from "./rows/json";
import type { RowWriter } from "./rows/row";
import { sarifRow } from "./rows/sarif";

type RowSubject = Subject & { readonly wanted: Exclude<Wanted, "report" | "figures"> };

const writers: Readonly<Record<RowSubject["wanted"], RowWriter>> = {
  json: jsonRow,
  csv: csvRow,
  sarif: sarifRow,
};

/** Gathers failures one by one, as text. */
export class RowGatherer implements Gatherer {
  readonly #subject: RowSubject;
  #text = "";
  #lines: number[] = [];
  #codes = new Set<string>();
  #read = 0;
  #permanent = 0;

  constructor(subject: RowSubject) {
    this.#subject = subject;
  }

  take({ document, from, to }: Stretch, above: number): void {
    this.#read += textLines(document, from, to);
    const failures = document.failures.filter(({ line }) => line >= from && line < to);
    const lines = new Set(failures.map(({ line }) => line));
    const times = calendar(document, lines, this.#subject.latest);
    for (const failure of failures) {
      const row = freshRow(document, failure);
      const time = times.get(failure.line);
      this.#text += writers[this.#subject.wanted]({ document, row, time }, this.#subject);
      this.#lines.push(failure.line - from + above);
      this.#codes.add(row.code);
      if (failure.permanent) this.#permanent++;
    }
  }

  finish(): Gathered {
    const [lines, permanent] = [this.#read, this.#permanent];
    const transient = this.#lines.length - permanent;
    const told = { text: this.#text, lines: Uint32Array.from(this.#lines), codes: this.#codes };
    [this.#text, this.#lines, this.#codes] = ["", [], new Set()];
    [this.#read, this.#permanent] = [0, 0];
    return { lines, permanent, transient, told };
  }
}
