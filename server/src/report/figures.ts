import type { LogDocument } from "../document/log-document";
import { type BriefRow, briefRow } from "../failures/brief";
import type { LoneFailures } from "../failures/lone-lines";
import { calendar, dated } from "./calendar";
import { edgesOf } from "./edges";
import { firstStamped } from "./first-stamped";
import { Span, type SpanData } from "./span";
import { textLines } from "./text-lines";
import { type Total, Totals, type TotalsData } from "./totals";

/** A part of a log. */
export interface FiguresPart {
  readonly document: LogDocument;
  /** The lines that count; 0-based, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** When the log was last written, in milliseconds since 1970, if that is known: years that its lines do not name follow from it. */
  readonly latest: number | undefined;
}

/** Figures as data that can cross a thread. */
export interface FiguresData {
  readonly lines: number;
  readonly failures: Total;
  readonly totals: readonly TotalsData[];
  readonly span: SpanData;
}

/** How many failures logs have, of what kinds, and from when to when they reach: less than a `Report`, in a fraction of its time. */
export class Figures {
  lines = 0;
  #permanent = 0;
  #transient = 0;
  /** Empty where no reason is told. */
  readonly byReason = new Totals();
  readonly byCode = new Totals();
  readonly byDomain = new Totals();
  readonly byHost = new Totals();
  /** From the first to the last line of each part. */
  readonly span = new Span();

  /** Adds a part of a log. */
  add({ document, from, to, latest }: FiguresPart): void {
    this.lines += textLines(document, from, to);
    if (to === from) return;
    const edges = new Set([firstStamped(document, from, to), to - 1]);
    for (const time of calendar(document, edges, latest).values()) this.span.add(time);
    for (const failure of document.failures)
      if (failure.line >= from && failure.line < to)
        this.#count(briefRow(document, failure), failure.permanent);
  }

  /** Adds lines that stand alone, and what was read of them. */
  addLone(text: string, { lines, failures }: LoneFailures, latest: number | undefined): void {
    this.lines += lines;
    for (const { time } of dated(edgesOf(text), latest)) this.span.add(time);
    for (const failure of failures) this.#count(failure, failure.permanent);
  }

  #count({ code, reason, host, domain }: BriefRow, permanent: boolean): void {
    if (permanent) this.#permanent++;
    else this.#transient++;
    this.byReason.add(reason ?? "", permanent);
    this.byCode.add(code, permanent);
    this.byDomain.add(domain, permanent);
    this.byHost.add(host?.toLowerCase(), permanent);
  }

  get failures(): Total {
    return { permanent: this.#permanent, transient: this.#transient };
  }

  /** What was added so far. */
  get data(): FiguresData {
    const { lines, failures, span } = this;
    return { lines, failures, totals: this.#totals.map(({ data }) => data), span: span.data };
  }

  /** Adds other figures. */
  merge({ lines, failures, totals, span }: FiguresData): void {
    this.lines += lines;
    this.#permanent += failures.permanent;
    this.#transient += failures.transient;
    for (const [index, own] of this.#totals.entries()) {
      const other = totals[index];
      if (other !== undefined) own.merge(other);
    }
    this.span.merge(span);
  }

  get #totals(): readonly Totals[] {
    return [this.byReason, this.byCode, this.byDomain, this.byHost];
  }
}
