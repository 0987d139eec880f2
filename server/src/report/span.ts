import type { Dated } from "./calendar";

/** What a span holds, as data that can cross a thread. */
export interface SpanData {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly year: boolean;
  readonly zones: readonly (number | undefined)[];
}

/** From when to when a report reaches, and how far its times can be trusted. */
export class Span {
  /** Milliseconds since 1970; `undefined` where no line has a time. */
  first: number | undefined;
  last: number | undefined;
  /** Whether every time names its year. */
  year = true;
  /** Minutes east of UTC, where all times are of one zone; `undefined` in `zones` stands for times without one. */
  readonly #zones = new Set<number | undefined>();

  /** Takes note of a time, if there is one. */
  add(time: Dated | undefined): void {
    if (time === undefined) return;
    this.first = Math.min(this.first ?? time.at, time.at);
    this.last = Math.max(this.last ?? time.at, time.at);
    this.year &&= time.year;
    if (this.#zones.size < 2) this.#zones.add(time.offset);
  }

  /** What is known so far. */
  get data(): SpanData {
    const { first, last, year } = this;
    return { first, last, year, zones: [...this.#zones] };
  }

  /** Takes note of the times of another span. */
  merge({ first, last, year, zones }: SpanData): void {
    for (const at of [first, last])
      for (const offset of at === undefined ? [] : zones) this.add({ at, year, offset } as Dated);
  }

  /** The zone in which times are shown, in minutes east of UTC: that of the log, else UTC. */
  get offset(): number {
    const [only] = this.#zones;
    return this.#zones.size === 1 ? (only ?? 0) : 0;
  }

  /** Whether the log names a zone: `all` of its times do, `some`, or `none`. */
  get zones(): "all" | "some" | "none" {
    if (!this.#zones.has(undefined)) return "all";
    return this.#zones.size === 1 ? "none" : "some";
  }
}
