import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { Report } from "../report/report";
import { countLines } from "../scan/end-of-lines";
import { LogStream, type Place, type Stretch } from "../scan/log-stream";
import { FollowedFailure } from "./followed-failure";
import { Latest, MOST_LISTED } from "./latest";

/** What goes on when a log is followed again by another server. Plain data. */
export interface FollowedState {
  readonly place: Place;
  readonly counts: FollowedCounts;
  /** Lines above the place. */
  readonly lines: number;
}

/** What was read so far, of all files that had the name. */
export interface FollowedCounts {
  readonly permanent: number;
  readonly transient: number;
  readonly hidden: number;
  /** How often another file took the name. */
  readonly renewals: number;
}

const none: FollowedCounts = { permanent: 0, transient: 0, hidden: 0, renewals: 0 };

/** Which failures of a document are hidden. */
export type Hiding = (document: LogDocument) => (failure: Failure) => boolean;

/** A log that is read as it grows: what failed in it so far, and the latest failures one by one. */
export class FollowedLog {
  readonly uri: string;
  readonly latest = new Latest();
  /** All failures since the beginning, added up. */
  readonly report = new Report();
  /** When the file was last written, in milliseconds since 1970: the year of its times follows from it. */
  written: number | undefined;
  /** How many failures another server had read, which the report does not have. */
  readonly before: number;
  readonly #hiding: Hiding;
  #stream: LogStream;
  /** Lines of the file above those that the stream has read. */
  #above: number;
  #counts: FollowedCounts;
  #index = 0;

  /** Begins with a file, or goes on in one. */
  constructor(uri: string, hiding: Hiding, from?: FollowedState) {
    this.uri = uri;
    this.#hiding = hiding;
    this.#stream = new LogStream(uri, from?.place);
    this.#above = from?.lines ?? 0;
    this.#counts = from?.counts ?? none;
    this.before = this.#counts.permanent + this.#counts.transient;
    this.report.files.push(uri);
  }

  get counts(): FollowedCounts {
    return this.#counts;
  }

  /** Lines that are finished. */
  get lines(): number {
    return this.#above + this.#stream.lines;
  }

  /** What would go on from here. */
  get state(): FollowedState {
    return { place: this.#stream.place, counts: this.#counts, lines: this.lines };
  }

  /** How many failures were read but are not listed. */
  get left(): number {
    const { permanent, transient, hidden } = this.#counts;
    return permanent + transient + hidden - this.latest.all.length;
  }

  /** Whether a failure's line was in a file that no longer has the name. */
  isFormer({ file }: FollowedFailure): boolean {
    return file < this.#counts.renewals;
  }

  /** Adds text of the file; `last` says that the file ends with it. */
  add(text: string, last = false): Stretch | undefined {
    const above = this.lines;
    const stretch = this.#stream.read(text, last);
    if (stretch !== undefined) this.#count(stretch, above - stretch.from);
    return stretch;
  }

  /** Passes over text, of which nothing is to be told. */
  skip(text: string): void {
    this.#above += countLines(text);
  }

  /** Another file begins. */
  renew(): void {
    this.#stream = new LogStream(this.uri);
    this.#above = 0;
    this.report.forgetPlaces();
    this.#counts = { ...this.#counts, renewals: this.#counts.renewals + 1 };
  }

  #count({ document, from, to }: Stretch, above: number): void {
    const isHidden = this.#hiding(document);
    const file = this.#counts.renewals;
    const failures = document.failures.filter(({ line }) => line >= from && line < to);
    const counts = { ...this.#counts };
    for (const failure of failures)
      counts[isHidden(failure) ? "hidden" : failure.permanent ? "permanent" : "transient"]++;
    this.#counts = counts;
    this.report.addPart({ document, from, to, above, file: 0, latest: this.written, isHidden });
    const first = this.#index;
    this.#index += failures.length;
    const listed = failures
      .map((failure, at) => new FollowedFailure(first + at, file, above, { document, failure }))
      .slice(-MOST_LISTED);
    this.latest.add(listed);
  }
}
