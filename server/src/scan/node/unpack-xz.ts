import { XzReadableStream } from "xz-decompress";
import type { Pieces, Sink } from "./pieces";

/** What the numbers of the decoder's errors mean (`enum xz_ret` of XZ Embedded). */
const ERRORS: Readonly<Record<string, string>> = {
  3: "not enough memory",
  4: "its dictionary is too large",
  5: "it does not go on as xz",
  6: "it needs a filter or a check that is not supported",
  7: "data error",
  8: "unexpected end",
};

/** Unpacks xz, several streams too. */
export async function unpackXz(pieces: Pieces, sink: Sink): Promise<void> {
  const reader = new XzReadableStream(streamOf(pieces)).getReader();
  for (let read = await readFrom(reader); !read.done; read = await readFrom(reader))
    if (read.value.length > 0) sink(read.value);
}

async function readFrom(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Error(ERRORS[/ error code (\d+)$/.exec(text)?.[1] ?? ""] ?? text);
  }
}

/** One piece at a time, and none before it is asked for: until then it would be overwritten. */
function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const next = iterator.next();
    if (next.done === true) controller.close();
    else controller.enqueue(next.value);
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
