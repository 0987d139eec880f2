import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { replyOf } from "../failures/reply";
import { type FailureRow, failureRow } from "../failures/rows";
import { redactedLine } from "../secrets/redacted";

/** In UTF-16 units; of longer lines and replies the beginning is kept. */
const LONGEST = 8192;

/** What is kept of a failure when its part of the log is let go. */
interface Settled {
  readonly row: FailureRow;
  readonly text: string;
  readonly reply: string;
}

/** A failure of a followed log, of which the text is not kept as a whole. */
export class FollowedFailure {
  /** Its number among all failures that were read. */
  readonly index: number;
  /** Which of the files that had the name it stands in, from 0. */
  readonly file: number;
  readonly #above: number;
  #part: { readonly document: LogDocument; readonly failure: Failure } | undefined;
  #settled: Settled | undefined;

  /** `above` is how many lines of the file stand above the document. */
  constructor(
    index: number,
    file: number,
    above: number,
    part: { readonly document: LogDocument; readonly failure: Failure },
  ) {
    this.index = index;
    this.file = file;
    this.#above = above;
    this.#part = part;
  }

  /** What is told of it; its line is counted in the file. */
  get row(): FailureRow {
    return this.#told().row;
  }

  /** Its line; secrets are replaced. */
  get text(): string {
    return this.#told().text;
  }

  /** What the other side said, from the code on; it may hold secrets. */
  get reply(): string {
    return this.#told().reply;
  }

  /** Makes itself independent of its part of the log, which can then be let go. */
  settle(): void {
    this.#told();
  }

  #told(): Settled {
    if (this.#settled !== undefined) return this.#settled;
    if (this.#part === undefined) throw new Error("A failure has neither a log nor words.");
    const { document, failure } = this.#part;
    const row = failureRow(document, failure);
    // A copy, since a piece of a text keeps the whole of it.
    this.#settled = structuredClone({
      row: { ...row, failure: { ...failure, line: failure.line + this.#above } },
      text: redactedLine(document, failure.line).slice(0, LONGEST),
      reply: replyOf(document, row).slice(0, LONGEST),
    });
    this.#part = undefined;
    return this.#settled;
  }
}
