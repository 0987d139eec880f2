import { joined } from "../scan/bytes";
import { encodingOf } from "../scan/sniff";

const FEED = 10;
const RETURN = 13;
/** So many bytes a byte order mark of UTF-16 has. */
const MARK = 2;
/** A line that is longer than so many bytes is passed on before its end has come. */
const LONGEST = 1 << 20;

/** Makes text of the bytes of a file that grows: whole lines, so that none is understood by halves. */
export class LineDecoder {
  #decoder: TextDecoder | undefined;
  /** Not passed on yet. */
  #rest: Uint8Array = new Uint8Array();
  /** Passed on, but not finished by who reads it. */
  #held: Uint8Array = new Uint8Array();

  /** `resumed` says that it begins within a file, which is UTF-8 then. */
  constructor(resumed: boolean) {
    if (resumed) this.#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  }

  /** The lines that the bytes make whole; bytes that are no text become U+FFFD. The array is not kept. */
  decode(bytes: Uint8Array): string {
    const all = joined(this.#rest, bytes);
    if (all.length >= MARK) this.#decoder ??= new TextDecoder(encodingOf(all));
    const end = this.#endOf(all);
    const whole = all.subarray(0, end);
    this.#rest = all.slice(end);
    this.#held = joined(this.#held, whole);
    return this.#decoder?.decode(whole, { stream: true }) ?? "";
  }

  /** What follows the last line end, as the end of the file. */
  end(): string {
    const rest = this.#rest;
    this.#rest = new Uint8Array();
    return (this.#decoder ?? new TextDecoder()).decode(rest);
  }

  /** Takes note that so many more lines are finished. */
  release(lines: number): void {
    this.#held = this.#held.slice(afterLines(this.#held, lines));
  }

  /** How many of the bytes are not finished; `undefined` where a file could not be gone on with from there. */
  get unfinished(): number | undefined {
    const length = this.#held.length + this.#rest.length;
    return this.#decoder?.encoding.startsWith("utf-16") ? undefined : length;
  }

  #endOf(bytes: Uint8Array): number {
    if (this.#decoder === undefined) return 0;
    if (this.#decoder.encoding !== "utf-8") return bytes.length - (bytes.length % 2);
    const end = bytes.lastIndexOf(FEED) + 1;
    return end === 0 && bytes.length > LONGEST ? bytes.length : end;
  }
}

/** Where a number of lines end: behind LF, CR or CRLF. */
function afterLines(bytes: Uint8Array, lines: number): number {
  let at = 0;
  for (let left = lines; left > 0 && at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === FEED || (byte === RETURN && bytes[at + 1] !== FEED)) left--;
  }
  return at;
}
