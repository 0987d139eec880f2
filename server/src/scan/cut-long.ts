import { endOfLines } from "./end-of-lines";

/** A line of a log goes on for at most so many UTF-16 units; nobody's log has longer ones, but a broken file may. */
const LONGEST_LINE = 4 << 20;
const LINES_AND_ENDS = /[^\r\n]+|[\r\n]/g;

/** Cuts lines short that have no end, so that memory stays bounded whatever a file holds. */
export class LongLines {
  readonly #longest: number;
  /** How much of the last line has come, and whether some of it was left out. */
  #length = 0;
  #isCut = false;
  /** How many lines were cut. */
  cut = 0;

  constructor(longest = LONGEST_LINE) {
    this.#longest = longest;
  }

  /** The text that follows, without what stands too far behind the beginning of its line. */
  take(text: string): string {
    if (this.#length + text.length > this.#longest)
      return text.replace(LINES_AND_ENDS, (part) => this.#shortened(part));
    const end = endOfLines(text);
    this.#length = text.length - end + (end === 0 ? this.#length : 0);
    if (end > 0) this.#isCut = false;
    return text;
  }

  #shortened(part: string): string {
    if (part === "\n" || part === "\r") {
      this.#length = 0;
      this.#isCut = false;
      return part;
    }
    const kept = part.slice(0, this.#longest - this.#length);
    this.#length += kept.length;
    if (kept.length < part.length && !this.#isCut) {
      this.cut++;
      this.#isCut = true;
    }
    return kept;
  }
}
