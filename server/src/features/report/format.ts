import { type Language, localeOf, type Phrases, phrasesOf } from "../../catalogue/index";
import { plain } from "../../render/escape";
import { numberText } from "../../render/names";
import type { Step } from "../../report/histogram";
import type { Span } from "../../report/span";
import type { Cell } from "./table";

const MINUTE = 60_000;
const LONGEST_NAME = 200;
const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** Writes numbers, times and names in a language. */
export class Writer {
  readonly language: Language;
  readonly words: Phrases["report"];
  readonly #span: Span;

  constructor(language: Language, span: Span) {
    this.language = language;
    this.words = phrasesOf(language).report;
    this.#span = span;
  }

  /** `12,345`. */
  number(value: number): string {
    return numberText(value, this.language);
  }

  /** A number as it is shown, and as a program reads it. */
  cell(value: number): Cell {
    return { text: this.number(value), value: String(value) };
  }

  /** A day and a time of day in the zone of the log, with the year where the log names it. */
  moment(at: number): string {
    return this.#date(at, { ...this.#day(), hour: "2-digit", minute: "2-digit" });
  }

  /** The beginning of a bar. */
  bar(at: number, step: Step): string {
    return step >= 1440 ? this.#date(at, this.#day()) : this.moment(at);
  }

  /** The same, as short as a mark on an axis has to be. */
  tick(at: number, step: Step): string {
    if (step > 10_080) return this.#date(at, { month: "short", year: "numeric" });
    if (step >= 1440) return this.#date(at, { day: "numeric", month: "short" });
    return this.#date(at, { hour: "2-digit", minute: "2-digit" });
  }

  /** The time for programs (RFC 3339), with the zone where the log names one. */
  stamp(at: number): string {
    const { offset, zones } = this.#span;
    const local = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
    return zones === "none" ? local : `${local}${zone(offset, "Z")}`;
  }

  /** `2 days, 3 hours` in the two greatest units, shortened. */
  duration(milliseconds: number): string {
    const parts: string[] = [];
    let seconds = Math.round(milliseconds / 1000);
    for (const [unit, length] of UNITS) {
      const count = Math.floor(seconds / length);
      seconds -= count * length;
      if (count > 0 || (unit === "second" && parts.length === 0))
        parts.push(this.#unit(count, unit));
    }
    return parts.slice(0, 2).join(" ");
  }

  /** The same for spreadsheets, as `27:03:09`. */
  clock(milliseconds: number): string {
    const seconds = Math.round(milliseconds / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return parts.map((part) => String(part).padStart(2, "0")).join(":");
  }

  /** The zone in which times are shown, such as `UTC+01:00`. */
  get zone(): string {
    return `UTC${zone(this.#span.offset, "")}`;
  }

  /** A name from a log, with its invisible characters written out; cut where it is very long. */
  name(text: string): string {
    return plain(text, LONGEST_NAME);
  }

  #unit(count: number, unit: string): string {
    const options = { style: "unit", unit, unitDisplay: "short" } as const;
    return new Intl.NumberFormat(localeOf(this.language), options).format(count);
  }

  #day(): Intl.DateTimeFormatOptions {
    const day = { day: "numeric", month: "short" } as const;
    return this.#span.year ? { ...day, year: "numeric" } : day;
  }

  #date(at: number, options: Intl.DateTimeFormatOptions): string {
    const local = at + this.#span.offset * MINUTE;
    return new Intl.DateTimeFormat(localeOf(this.language), { timeZone: "UTC", ...options }).format(
      local,
    );
  }
}

function zone(offset: number, none: string): string {
  if (offset === 0) return none;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":");
  return `${offset < 0 ? "-" : "+"}${clock}`;
}
