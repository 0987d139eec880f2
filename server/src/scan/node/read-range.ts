import { closeSync, openSync, readSync } from "node:fs";
import { LogReader, LogStream, type Part, type Place, type Subject, startPlace } from "../core";
import { Decoder } from "./decoder";
import { startOfUnits } from "./start-of-units";

/** A range of a plain file in UTF-8 that begins and ends at ends of lines. */
export interface Range {
  readonly path: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Whether the file ends there. */
  readonly last: boolean;
  /** What is known at its beginning; guessed where it is left out. */
  readonly place?: Place;
}

/** So many bytes are read at a time: a text of them dies young, while a larger one waits for a collection of all memory. */
const PIECE = 1 << 16;
/** So many bytes above a range are read for a guess at what is known where it begins. */
const RUN_UP = 1 << 15;
const LINE_FEED = 10;

/** Every range is read into it, so that memory does not grow with the file. */
const buffer = new Uint8Array(PIECE);

/** Hears of bytes that were read. */
type OnRead = (bytes: number) => void;

/** Reads a range of a file. Throws where the file cannot be read, or has become shorter. */
export function readRange(range: Range, subject: Subject, onRead: OnRead): Part {
  const file = openSync(range.path, "r");
  try {
    return readOpen(file, range, subject, onRead);
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number, range: Range, subject: Subject, onRead: OnRead): Part {
  const { from, to, last, place = guessedAt(file, from) } = range;
  const reader = new LogReader(subject, place);
  for (const { text, isLast } of textOf(file, from, to, onRead)) reader.read(text, last && isLast);
  if (from === to) reader.read("", last);
  const offset = to - (last ? 0 : startOfUnits(file, to, reader.open));
  return {
    ...reader.finish(),
    begin: { offset: from, place },
    end: { offset, place: reader.place },
  };
}

function* textOf(file: number, from: number, to: number, onRead: OnRead) {
  const decoder = new Decoder(new Uint8Array(), from > 0);
  for (let at = from; at < to; ) {
    const length = readSync(file, buffer, 0, Math.min(PIECE, to - at), at);
    if (length === 0) throw new ShorterError(at);
    const isLast = at + length === to;
    // What stands behind the last line end is read again with what follows: so texts need not be joined.
    const feed = isLast ? -1 : buffer.lastIndexOf(LINE_FEED, length - 1);
    const taken = feed === -1 ? length : feed + 1;
    at += taken;
    onRead(taken);
    yield { text: decoder.read(buffer.subarray(0, taken), isLast), isLast };
  }
}

/** The file has lost its end since its size was asked for. */
export class ShorterError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super("the file has become shorter while it was read");
    this.offset = offset;
  }
}

/** What the lines right above leave behind, as if the log began with them: right for nearly every line of a log. */
function guessedAt(file: number, offset: number): Place {
  if (offset === 0) return startPlace;
  const begin = Math.max(0, offset - RUN_UP);
  const length = readSync(file, buffer, 0, offset - begin, begin);
  const first = begin === 0 ? 0 : buffer.indexOf(LINE_FEED) + 1;
  const stream = new LogStream("");
  stream.read(
    new Decoder(new Uint8Array(), begin > 0).read(buffer.subarray(first, length), true),
    false,
  );
  return stream.place;
}

/** The first end of a line at or after an offset, or the end of the file; `undefined` where none is near. */
export function cutAt(file: number, offset: number, size: number): number | undefined {
  if (offset >= size) return size;
  const near = new Uint8Array(RUN_UP);
  const length = readSync(file, near, 0, near.length, offset);
  const feed = near.subarray(0, length).indexOf(LINE_FEED);
  return feed === -1 ? undefined : offset + feed + 1;
}
