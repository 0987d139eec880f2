import { joined } from "../scan/index";
import { encodingOf } from "../scan/sniff";

/** So many bytes a byte order mark of UTF-16 has. */
const MARK = 2;

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
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    if (decoder !== undefined) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    // A pipe may give a byte order mark by halves.
    start = joined(start, bytes);
    if (start.length < MARK) continue;
    decoder = new TextDecoder(encodingOf(start));
    yield decoder.decode(start, { stream: true });
  }
  yield decoder === undefined ? new TextDecoder().decode(start) : decoder.decode();
}
