import {
  addCount,
  type Count,
  countFailure,
  countOf,
  forgetPlaces,
  type Moved,
  type Place,
} from "./places";

/** Lengths of a bar in minutes: a minute, a quarter of an hour, an hour, a day, a week, four weeks, a year of 52 weeks. */
const STEPS = [1, 15, 60, 1440, 10_080, 40_320, 524_160] as const;
/** How long a bar is, in minutes. */
export type Step = (typeof STEPS)[number];

/** Failures in a stretch of time. */
export interface Bar {
  /** Its beginning: milliseconds since 1970. */
  readonly at: number;
  readonly count: Count;
}

/** All bars are of one length; those without failures are left out. */
export interface Bars {
  readonly step: Step;
  readonly bars: readonly Bar[];
}

const MINUTE = 60_000;
/** 1970 began on a Thursday; a week begins on Monday. */
const MONDAY = 4 * 1440;
/** So many bars a chart may have from first to last, by the length of a bar. */
const WIDEST: Readonly<Record<Step, number>> = {
  1: 60,
  15: 72,
  60: 72,
  1440: 120,
  10080: 120,
  40320: 120,
  524160: Number.POSITIVE_INFINITY,
};
const MOST_BARS = 10_000;

/** What a histogram holds, as data that can cross a thread: failures by the minute at which a bar begins. */
export interface HistogramData {
  readonly step: Step;
  readonly bars: ReadonlyMap<number, Count>;
}

/** Failures over time. Counts by the minute; coarser where there are more minutes than it keeps. */
export class Histogram {
  #bars = new Map<number, Count>();
  #step: Step = 1;

  /** Adds a failure at a time in milliseconds since 1970. */
  add(at: number, permanent: boolean, place: Place): void {
    const from = beginning(at / MINUTE, this.#step, 0);
    countFailure(countOf(this.#bars, from), permanent, place);
    if (this.#bars.size > MOST_BARS) this.#coarsen();
  }

  /** What was counted so far. */
  get data(): HistogramData {
    return { step: this.#step, bars: this.#bars };
  }

  /** Adds what another histogram has counted; the coarser of both sets the length of the bars. */
  merge({ step, bars }: HistogramData, moved: Moved): void {
    while (this.#step < step) this.#coarsen();
    for (const [minute, count] of bars) {
      const from = beginning(minute, this.#step, 0);
      addCount(countOf(this.#bars, from), count, moved);
    }
    if (this.#bars.size > MOST_BARS) this.#coarsen();
  }

  /** The bars as a chart shows them, of the shortest length that fits; days begin at midnight so many minutes east of UTC. */
  bars(offset: number): Bars {
    const minutes = [...this.#bars.keys()];
    const first = minutes.reduce((least, minute) => Math.min(least, minute), Infinity);
    const last = minutes.reduce((most, minute) => Math.max(most, minute), -Infinity);
    const step = STEPS.find((one) => one >= this.#step && (last - first) / one < WIDEST[one]);
    const fitting = step ?? 524_160;
    const bars = [...merged(this.#bars, fitting, offset)].sort(([a], [b]) => a - b);
    return { step: fitting, bars: bars.map(([at, count]) => ({ at: at * MINUTE, count })) };
  }

  /** Forgets where the failures stand. */
  forgetPlaces(): void {
    for (const count of this.#bars.values()) forgetPlaces(count);
  }

  #coarsen(): void {
    this.#step = STEPS.find((one) => one > this.#step) ?? this.#step;
    this.#bars = merged(this.#bars, this.#step, 0);
  }
}

function merged(bars: ReadonlyMap<number, Count>, step: Step, offset: number): Map<number, Count> {
  const result = new Map<number, Count>();
  for (const [minute, count] of bars) {
    const from = beginning(minute, step, offset);
    addCount(countOf(result, from), count);
  }
  return result;
}

/** The minute at which the bar begins that a minute belongs to. */
function beginning(minute: number, step: Step, offset: number): number {
  const shift = (step >= 10_080 ? MONDAY : 0) - offset;
  return Math.floor((minute - shift) / step) * step + shift;
}
