import { encodingOf } from "../scan/sniff";

/**
 * The lines of a text that arrives in pieces, without their line ends (LF, CRLF or CR, as the Language Server Protocol
 * counts lines). Bytes that are no UTF-8 become U+FFFD; a byte order mark is honoured, that of UTF-16 included.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void, undefined> {
  let pending = "";
  for await (const text of textOf(chunks)) {
    // A CR at the end waits for the next piece, which may begin with its LF.
    const lines = (pending + text).split(/\r\n|\n|\r(?!$)/);
    pending = lines.pop() ?? "";
    yield* lines;
  }
  yield* pending.split(/\r/);
}

async function* textOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? "";
}
