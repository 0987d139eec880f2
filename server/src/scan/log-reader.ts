import { LongLines } from "./cut-long";
import { type Gathered, gathererFor, type Subject } from "./gathered";
import { LogStream, type Place } from "./log-stream";

/** Reads a log, or a part of it, in pieces of text, and gathers what it tells. */
export class LogReader {
  readonly #stream: LogStream;
  readonly #gatherer;
  readonly #long = new LongLines();
  #gatheredLines = 0;
  #gatheredCut = 0;

  constructor(subject: Subject, place?: Place) {
    const gatherer = gathererFor(subject);
    this.#gatherer = gatherer;
    this.#stream = new LogStream(subject.file, place, (text, state) =>
      gatherer.takeLone?.(text, state),
    );
  }

  /** Adds text; `last` says that the log ends here. */
  read(text: string, last: boolean): void {
    const above = this.#stream.lines - this.#gatheredLines;
    const stretch = this.#stream.read(this.#long.take(text), last);
    if (stretch !== undefined) this.#gatherer.take(stretch, above);
  }

  /** UTF-16 units that were read and are not finished yet. */
  get open(): number {
    return this.#stream.open;
  }

  /** Where what follows begins. */
  get place(): Place {
    return this.#stream.place;
  }

  /** What was gathered since the beginning or the last time, how many lines that were, and how many were cut. */
  finish(): { readonly gathered: Gathered; readonly lines: number; readonly cut: number } {
    const lines = this.#stream.lines - this.#gatheredLines;
    const cut = this.#long.cut - this.#gatheredCut;
    this.#gatheredLines += lines;
    this.#gatheredCut += cut;
    return { gathered: this.#gatherer.finish(), lines, cut };
  }
}
