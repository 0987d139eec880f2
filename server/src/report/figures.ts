import type { LogDocument } from "../document/log-document";
import { briefRow } from "../failures/brief";
import { calendar } from "./calendar";
import { firstStamped } from "./first-stamped";
import { addCount, type Count, countFailure, noCount } from "./places";
import { Span, type SpanData } from "./span";
import { Tally, type TallyData } from "./tally";
import { textLines } from "./text-lines";

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
  readonly failures: Count;
  readonly tallies: readonly TallyData[];
  readonly span: SpanData;
}

/** How many failures logs have, of what kinds, and from when to when they reach: less than a `Report`, in a fraction of its time. */
export class Figures {
  lines = 0;
  readonly failures = noCount();
  /** Empty where no reason is told. */
  readonly byReason = new Tally();
  readonly byCode = new Tally();
  readonly byDomain = new Tally();
  readonly byHost = new Tally();
  /** From the first to the last line of each part. */
  readonly span = new Span();

  /** Adds a part of a log. */
  add({ document, from, to, latest }: FiguresPart): void {
    this.lines += textLines(document, from, to);
    if (to === from) return;
    const edges = new Set([firstStamped(document, from, to), to - 1]);
    for (const time of calendar(document, edges, latest).values()) this.span.add(time);
    for (const failure of document.failures) {
      if (failure.line < from || failure.line >= to) continue;
      const { code, reason, host, domain } = briefRow(document, failure);
      const { permanent } = failure;
      countFailure(this.failures, permanent);
      this.byReason.add(reason ?? "", permanent);
      this.byCode.add(code, permanent);
      this.byDomain.add(domain, permanent);
      this.byHost.add(host?.toLowerCase(), permanent);
    }
  }

  /** What was added so far. */
  get data(): FiguresData {
    const { lines, failures, span } = this;
    return { lines, failures, tallies: this.#tallies.map(({ data }) => data), span: span.data };
  }

  /** Adds other figures. */
  merge({ lines, failures, tallies, span }: FiguresData): void {
    this.lines += lines;
    addCount(this.failures, failures);
    for (const [index, tally] of this.#tallies.entries()) {
      const other = tallies[index];
      if (other !== undefined) tally.merge(other);
    }
    this.span.merge(span);
  }

  get #tallies(): readonly Tally[] {
    return [this.byReason, this.byCode, this.byDomain, this.byHost];
  }
}
