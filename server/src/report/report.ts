import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { type Steps, whileUnchanged } from "../document/steps";
import { type FailureRow, failureRow, freshRow } from "../failures/rows";
import type { History, Message } from "../history/types";
import { calendar, type Dated } from "./calendar";
import { firstStamped } from "./first-stamped";
import { Histogram, type HistogramData } from "./histogram";
import {
  addCount,
  type Count,
  countFailure,
  forgetPlaces,
  type Moved,
  noCount,
  type Place,
} from "./places";
import { linesOfRetry, Retries } from "./retries";
import { Span, type SpanData } from "./span";
import { Tally, type TallyData } from "./tally";
import { textLines } from "./text-lines";

/** A stretch of a log's lines; 0-based, `end` exclusive. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** Whether a failure is left out. */
type Hiding = (failure: Failure) => boolean;

/** What a log is added with. */
export interface LogOptions {
  /** Its messages and sessions. */
  readonly history: History;
  /** The lines that count; all of them where it is left out. */
  readonly lines?: Lines;
  /** When the log was last written, in milliseconds since 1970: years that its lines do not name follow from it. */
  readonly latest?: number;
  /** Which failures are left out, and only counted as such. */
  readonly isHidden?: Hiding;
}

/** A part of a log that is read as it grows or as a stream. */
export interface LogPart {
  readonly document: LogDocument;
  /** Its lines that count; 0-based, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many lines of the log stand above the document's first. */
  readonly above: number;
  /** Index of the log among the report's files. */
  readonly file: number;
  readonly latest: number | undefined;
  readonly isHidden: Hiding;
}

/** What a report knows of a part of a log, as data that can cross a thread. */
export interface ReportData {
  readonly lines: number;
  readonly hidden: number;
  readonly failures: Count;
  readonly timeless: Count;
  readonly tallies: readonly TallyData[];
  readonly overTime: HistogramData;
  readonly span: SpanData;
}

/** After so many failures a walk through a log can be interrupted. */
const STRIDE = 500;

/** What is known of the failures of one log or several, added up one after the other. Its size is bounded. */
export class Report {
  readonly files: string[] = [];
  lines = 0;
  messages = 0;
  sessions = 0;
  readonly failures: Count = noCount();
  /** Empty where no reason is told. */
  readonly byReason = new Tally();
  readonly byCode = new Tally();
  readonly byDomain = new Tally();
  readonly byHost = new Tally();
  readonly bySender = new Tally();
  readonly retries = new Retries();
  readonly overTime = new Histogram();
  /** From the first to the last time of any line. */
  readonly span = new Span();
  /** Failures that were left out. */
  hidden = 0;
  /** Whether messages, sessions and retries are counted: of parts of a log they are not. */
  hasHistory = true;
  /** Failures for which no time was found. */
  readonly timeless: Count = noCount();

  /** What is known so far of failures and times, but for messages and sessions. */
  get data(): ReportData {
    const { lines, hidden, failures, timeless } = this;
    const tallies = this.#tallies.map((tally) => tally.data);
    return {
      lines,
      hidden,
      failures,
      timeless,
      tallies,
      overTime: this.overTime.data,
      span: this.span.data,
    };
  }

  get #tallies(): readonly Tally[] {
    return [this.byReason, this.byCode, this.byDomain, this.byHost, this.bySender];
  }

  /** Adds what another report knows of a part of a file of this one. */
  merge(data: ReportData, moved: Moved): void {
    this.hasHistory = false;
    this.lines += data.lines;
    this.hidden += data.hidden;
    addCount(this.failures, data.failures, moved);
    addCount(this.timeless, data.timeless, moved);
    for (const [index, tally] of this.#tallies.entries()) {
      const other = data.tallies[index];
      if (other !== undefined) tally.merge(other, moved);
    }
    this.overTime.merge(data.overTime, moved);
    this.span.merge(data.span);
  }

  /** Adds a log, in steps. They throw `Interrupted` where the log changes meanwhile; the report is then of no use. */
  add(document: LogDocument, options: LogOptions): Steps<void> {
    return whileUnchanged(document, this.#add(document, options));
  }

  *#add(document: LogDocument, options: LogOptions): Steps<void> {
    const file = this.files.push(document.uri) - 1;
    const { history, latest, isHidden = () => false } = options;
    const { start, end } = within(document, options.lines);
    const inside = (line: number) => line >= start && line < end;
    const failures = this.#failuresIn(document, { start, end }, isHidden);
    const messages = history.messages.filter(({ lines }) => lines.some(inside));
    this.messages += messages.length;
    this.sessions += history.sessions.filter(
      ({ first, last }) => first < end && last >= start,
    ).length;
    yield;
    const edges = [firstStamped(document, start, end), end - 1];
    const lines = [
      ...edges,
      ...failures.map(({ line }) => line),
      ...messages.flatMap(linesOfRetry),
    ];
    const times = calendar(document, inOrder([...lines, document.lineCount - 1]), latest);
    for (const line of edges) this.span.add(times.get(line));
    for (const message of messages) this.retries.add(message, file, times);
    for (const [index, failure] of failures.entries()) {
      if (index % STRIDE === 0) yield;
      const { line } = failure;
      const place = { file, line };
      this.#count(failureRow(document, failure), place, times.get(line), history.messageAt(line));
    }
  }

  /** Adds a part of a log. Its messages and sessions, which reach over parts, are left out of the report from then on. */
  addPart({ document, from, to, above, file, latest, isHidden }: LogPart): void {
    this.hasHistory = false;
    const failures = this.#failuresIn(document, { start: from, end: to }, isHidden);
    if (to === from) return;
    const edges = [firstStamped(document, from, to), to - 1];
    const times = calendar(
      document,
      inOrder([...edges, ...failures.map(({ line }) => line)]),
      latest,
    );
    for (const line of edges) this.span.add(times.get(line));
    for (const failure of failures) {
      const { line } = failure;
      const place = { file, line: line + above };
      this.#count(freshRow(document, failure), place, times.get(line), undefined);
    }
  }

  /** The failures of some lines, which are counted, as are those failures that are hidden. */
  #failuresIn(document: LogDocument, { start, end }: Lines, isHidden: Hiding): Failure[] {
    const all = document.failures.filter(({ line }) => line >= start && line < end);
    const failures = all.filter((failure) => !isHidden(failure));
    this.lines += textLines(document, start, end);
    this.hidden += all.length - failures.length;
    return failures;
  }

  /** Forgets where failures stand, since their lines are gone; they stay counted. */
  forgetPlaces(): void {
    forgetPlaces(this.failures);
    forgetPlaces(this.timeless);
    this.overTime.forgetPlaces();
    for (const tally of this.#tallies) tally.forgetPlaces();
  }

  #count(
    row: FailureRow,
    place: Place,
    time: Dated | undefined,
    message: Message | undefined,
  ): void {
    const { code, reason, about, domain } = row;
    const { permanent } = row.failure;
    countFailure(this.failures, permanent, place);
    this.byReason.add(reason?.id ?? "", permanent, place);
    this.byCode.add(code, permanent, place);
    this.byDomain.add(domain, permanent, place);
    this.byHost.add(about.host?.toLowerCase(), permanent, place);
    this.bySender.add(about.sender ?? message?.sender, permanent, place);
    this.span.add(time);
    if (time === undefined) countFailure(this.timeless, permanent, place);
    else this.overTime.add(time.at, permanent, place);
  }
}

/** Lines in order, for typed arrays sort without a comparison that has to be called. */
function inOrder(lines: readonly number[]): Int32Array {
  return Int32Array.from(lines).sort();
}

/** The lines that count, as far as the log has them. */
function within({ lineCount }: LogDocument, wanted: Lines | undefined): Lines {
  const end = Math.min(wanted?.end ?? lineCount, lineCount);
  return { start: Math.min(Math.max(wanted?.start ?? 0, 0), end), end };
}
