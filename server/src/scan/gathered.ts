import type { Language } from "../catalogue/index";
import type { LineState } from "../document/line";
import type { HiddenFailure } from "../failures/hidden";
import type { FiguresData } from "../report/figures";
import type { ReportData } from "../report/report";
import { FiguresGatherer } from "./gather-figures";
import { ReportGatherer } from "./gather-report";
import { RowGatherer } from "./gather-rows";
import type { Stretch } from "./log-stream";

/** What a scan is to tell: figures, a report, which tells when and where failures stand, too, or each failure in one of these forms. */
export type Wanted = "figures" | "report" | "json" | "csv" | "sarif";

/** A log, and what is to be told of it. */
export interface Subject {
  readonly wanted: Wanted;
  readonly language: Language;
  /** The name of the file as it is printed. */
  readonly file: string;
  /** Failures that a report leaves out; none where it is left out. */
  readonly hide?: readonly HiddenFailure[] | undefined;
  /** When it was last written, in milliseconds since 1970, if that is known: years that lines do not name follow from it. */
  readonly latest: number | undefined;
}

/** Failures as text, which has a NUL wherever the number of a line belongs: it is known once the parts above are read. */
export interface Rows {
  readonly text: string;
  /** The lines of the failures, from the beginning of the part on. */
  readonly lines: Uint32Array;
  /** The codes that occur. */
  readonly codes: ReadonlySet<string>;
}

/** What was gathered from a part of a log: plain data, which can cross a thread. */
export interface Gathered {
  /** Lines that a person sees. */
  readonly lines: number;
  readonly permanent: number;
  readonly transient: number;
  readonly told: FiguresData | ReportData | Rows;
}

/** Gathers what stretches tell that follow one another. */
export interface Gatherer {
  /** Takes what a stretch tells; `above` lines of the part stand before the stretch. */
  take(stretch: Stretch, above: number): void;
  /**
   * Takes what whole lines tell that follow one another, and answers how many they are, if each of them tells it by
   * itself; else nothing was taken, and they have to come as a stretch.
   */
  takeLone?(text: string, state: LineState): number | undefined;
  /** What was gathered since the beginning or the last time. */
  finish(): Gathered;
}

/** A gatherer for what is wanted of a log. */
export function gathererFor(subject: Subject): Gatherer {
  const { wanted } = subject;
  if (wanted === "figures") return new FiguresGatherer(subject.latest);
  if (wanted === "report") return new ReportGatherer(subject);
  return new RowGatherer({ ...subject, wanted });
}
