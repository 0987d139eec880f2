import { fill, type Language, localeOf, phrasesOf } from "../../catalogue/index";
import { plain } from "../../render/escape";
import { fileName } from "../../render/names";
import type { Progress } from "../../scan/index";

const BAR = 20;
const LONGEST_NAME = 30;
/** Back to the beginning of the line, and erase it (ECMA-48, CR and EL). */
const ERASE = "\r\u001b[2K";
const UNITS = ["kilobyte", "megabyte", "gigabyte"] as const;

/** Shows in the last line of a terminal how far a scan has come. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #language: Language;
  readonly #began: number;
  #shown = false;

  /** `now` is a time in milliseconds. */
  constructor(write: (text: string) => void, language: Language, now: number) {
    this.#write = write;
    this.#language = language;
    this.#began = now;
  }

  /** Shows how far it has come by now, on a line of so many columns. */
  show(progress: Progress, now: number, columns: number): void {
    const seconds = Math.max(now - this.#began, 1) / 1000;
    const text = progressText(progress, progress.done / seconds, this.#language);
    this.#write(ERASE + text.slice(0, Math.max(0, columns - 1)));
    this.#shown = true;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.#write(ERASE);
    this.#shown = false;
  }
}

/** `[#####     ] 25% · 250 MB of 1 GB · 400 MB/s · mail.log`. */
export function progressText(
  { done, total, file }: Progress,
  rate: number,
  language: Language,
): string {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const bar = "#".repeat(Math.round(share * BAR)).padEnd(BAR);
  const percent = new Intl.NumberFormat(localeOf(language), { style: "percent" }).format(share);
  const values = {
    percent,
    done: bytesText(done, language),
    total: bytesText(total, language),
    rate: bytesText(rate, language),
    file: plain(fileName(file), LONGEST_NAME),
  };
  return `[${bar}] ${fill(phrasesOf(language).scan.progress, values)}`;
}

function bytesText(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes + 1) / 3) - 1));
  const format = {
    style: "unit",
    unit: UNITS[power] ?? "kilobyte",
    maximumSignificantDigits: 3,
  } as const;
  return new Intl.NumberFormat(localeOf(language), format).format(bytes / 1000 ** (power + 1));
}
