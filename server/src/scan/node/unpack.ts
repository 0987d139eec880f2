import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import type { Packing } from "../core";
import type { Pieces, Sink } from "./pieces";
import { unpackBzip2 } from "./unpack-bzip2";
import { unpackXz } from "./unpack-xz";
import { unpackZstd } from "./unpack-zstd";

/** Unpacks a file to its end. Rejects where the file is damaged or cut off; what came before has gone to the sink. */
export async function unpack(packing: Packing, pieces: Pieces, sink: Sink): Promise<void> {
  const unpackers = { plain, gzip, bzip2: unpackBzip2, xz: unpackXz, zstd };
  await unpackers[packing](pieces, sink);
}

function plain(pieces: Pieces, sink: Sink): void {
  for (const piece of pieces) sink(piece);
}

function gzip(pieces: Pieces, sink: Sink): Promise<void> {
  return through(zlib.createGunzip(), pieces, sink);
}

/** Node has a decoder of its own from 22.15 on, which checks sums; the other one is ours to bring. */
async function zstd(pieces: Pieces, sink: Sink): Promise<void> {
  const create = (zlib as { createZstdDecompress?: () => NodeJS.ReadWriteStream })
    .createZstdDecompress;
  if (create !== undefined) return through(create(), pieces, sink);
  unpackZstd(pieces, sink);
}

async function through(
  unpacker: NodeJS.ReadWriteStream,
  pieces: Pieces,
  sink: Sink,
): Promise<void> {
  const copies = Readable.from(copied(pieces), { objectMode: false });
  copies.on("error", (error) => unpacker.emit("error", error));
  for await (const bytes of copies.pipe(unpacker)) sink(bytes as Buffer);
}

/** A stream keeps pieces for later. */
function* copied(pieces: Pieces): Generator<Uint8Array> {
  for (const piece of pieces) yield Uint8Array.from(piece);
}
