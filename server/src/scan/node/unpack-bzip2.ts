import { decode, Stream } from "seek-bzip";
import type { Pieces, Sink } from "./pieces";

/** Unpacks bzip2, several streams too. Bytes go one by one, so that memory does not grow with what a block unpacks to. */
export function unpackBzip2(pieces: Pieces, sink: Sink): void {
  const output = new Output(sink);
  try {
    decode(new Input(pieces), output, true);
  } finally {
    output.flush();
  }
}

class Input extends Stream {
  readonly #pieces: Iterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(pieces: Pieces) {
    super();
    this.#pieces = pieces[Symbol.iterator]();
  }

  override readByte(): number {
    return this.eof() ? -1 : (this.#piece[this.#at++] ?? -1);
  }

  eof(): boolean {
    while (this.#at >= this.#piece.length) {
      const next = this.#pieces.next();
      if (next.done === true) return true;
      [this.#piece, this.#at] = [next.value, 0];
    }
    return false;
  }
}

class Output extends Stream {
  readonly #sink: Sink;
  readonly #bytes = new Uint8Array(1 << 16);
  #length = 0;

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  override writeByte(byte: number): void {
    this.#bytes[this.#length++] = byte;
    if (this.#length === this.#bytes.length) this.flush();
  }

  override flush(): void {
    const length = this.#length;
    this.#length = 0;
    if (length > 0) this.#sink(this.#bytes.subarray(0, length));
  }
}
