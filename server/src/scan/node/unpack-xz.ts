import { XzReadableStream } from "xz-decompress";
import type { Pieces, Sink } from "./pieces";

/** A stream begins with it. */
const HEADER = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
/** Its footer ends with `YZ` (the .xz file format, section 2.1.2.4). */
const FOOTER = [0x59, 0x5a];

/** Unpacks xz, several streams too, which the library takes one by one. */
export async function unpackXz(pieces: Pieces, sink: Sink): Promise<void> {
  const input = new Input(pieces);
  while (input.hasMore()) {
    const reader = new XzReadableStream(input.stream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read())
      if (read.value.length > 0) sink(read.value);
    input.endStream();
  }
}

/** The bytes of a file, some of which are handed out again: the library does not tell where a stream ended. */
class Input {
  readonly #pieces: Iterator<Uint8Array>;
  /** What was handed out last, and what is to be handed out next. */
  #last = new Uint8Array();
  #next: Uint8Array | undefined;

  constructor(pieces: Pieces) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** Whether another stream follows; zeros between streams are padding. */
  hasMore(): boolean {
    for (;;) {
      const piece = this.#take();
      if (piece === undefined) return false;
      const begin = piece.findIndex((byte) => byte !== 0);
      this.#next = begin === -1 ? undefined : piece.subarray(begin);
      if (begin !== -1) return true;
    }
  }

  /** One piece at a time, and none before it is asked for. */
  stream(): ReadableStream<Uint8Array> {
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const piece = this.#take();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
  }

  /** The stream has ended in what was handed out last: what stands behind its footer is handed out again. */
  endStream(): void {
    this.#next = this.#last.subarray(endOfStream(this.#last));
  }

  #take(): Uint8Array | undefined {
    const next = this.#next ?? this.#pieces.next().value;
    this.#next = undefined;
    if (next !== undefined) this.#last = Uint8Array.from(next);
    return next === undefined ? undefined : this.#last;
  }
}

/** Where the first footer ends that nothing but padding, and then another stream, follows; else the end. */
function endOfStream(bytes: Uint8Array): number {
  for (let end = 1; end < bytes.length; end++) {
    if (bytes[end - 1] !== FOOTER[1] || (end > 1 && bytes[end - 2] !== FOOTER[0])) continue;
    const next = bytes.subarray(end).findIndex((byte) => byte !== 0);
    if (next === -1) return end;
    const start = bytes.subarray(end + next, end + next + HEADER.length);
    if (start.every((byte, at) => byte === HEADER[at])) return end;
  }
  return bytes.length;
}
