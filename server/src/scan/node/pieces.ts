import { readSync } from "node:fs";

/** Bytes of a file, a piece at a time. A piece may be overwritten once the next is asked for. */
export type Pieces = Iterable<Uint8Array>;

/** Takes unpacked bytes, which may be overwritten once it returns. */
export type Sink = (bytes: Uint8Array) => void;

const PIECE = 1 << 16;
const RETRY = 10;

/** The bytes of an open file from its beginning, or from where a pipe is; `onRead` hears of each piece. */
export function* piecesOf(file: number, onRead: (bytes: number) => void): Generator<Uint8Array> {
  const buffer = new Uint8Array(PIECE);
  for (;;) {
    const length = readWaiting(file, buffer);
    if (length === 0) return;
    onRead(length);
    yield buffer.subarray(0, length);
  }
}

/** A terminal or a pipe may have nothing to read for now, and Windows says the end of a pipe by an error. */
function readWaiting(file: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY);
    }
  }
}
