import { Decompress } from "fzstd";
import type { Pieces, Sink } from "./pieces";

/** So far back a frame may refer, in bytes: what `zstd -d` takes too when it is not told to take more. */
const WIDEST_WINDOW = 1 << 27;
/** The library calls itself once a frame of what it is given. */
const SMALL = 1 << 13;

/** Unpacks Zstandard, several frames too. Sums are not checked. Throws where a window is wider than 128 MiB. */
export function unpackZstd(pieces: Pieces, sink: Sink): void {
  const decoder = new Decompress((bytes) => {
    // The window has not been written to yet, and so takes no memory.
    if (windowOf(decoder) > WIDEST_WINDOW) throw new Error("its window is wider than 128 MiB");
    if (bytes.length > 0) sink(bytes);
  });
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += SMALL)
      // What is not complete yet is kept, so that it must not be the buffer of the file.
      decoder.push(Uint8Array.from(piece.subarray(at, at + SMALL)));
  decoder.push(new Uint8Array(), true);
}

function windowOf(decoder: Decompress): number {
  const { s } = decoder as unknown as { readonly s: { readonly e: number } | number | undefined };
  return typeof s === "object" ? s.e : 0;
}
