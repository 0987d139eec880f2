/** A line of a log goes on for at most so many UTF-16 units; nobody's log has longer ones, but a broken file may. */
const LONGEST_LINE = 4 << 20;

/** Cuts lines short that have no end, so that memory stays bounded whatever a file holds. */
export class LongLines {
  readonly #longest: number;
  #length = 0;
  /** How many lines were cut. */
  cut = 0;

  constructor(longest = LONGEST_LINE) {
    this.#longest = longest;
  }

  /** The text that follows, without what stands too far behind the beginning of its line. */
  take(text: string): string {
    const first = firstEnd(text);
    const head = this.#shortened(first === -1 ? text : text.slice(0, first));
    if (first === -1) return head;
    this.#length = text.length - lastEnd(text) - 1;
    return head.length === first ? text : head + text.slice(first);
  }

  #shortened(part: string): string {
    const room = this.#longest - this.#length;
    if (this.#length <= this.#longest && part.length > room) this.cut++;
    this.#length += part.length;
    return part.length <= room ? part : part.slice(0, Math.max(0, room));
  }
}

function firstEnd(text: string): number {
  const feed = text.indexOf("\n");
  const lone = (feed === -1 ? text : text.slice(0, feed)).indexOf("\r");
  return lone === -1 ? feed : lone;
}

function lastEnd(text: string): number {
  const feed = text.lastIndexOf("\n");
  return feed + 1 + text.slice(feed + 1).lastIndexOf("\r");
}
