import { closeSync, openSync } from "node:fs";
import {
  encodingOf,
  isText,
  joined,
  LogReader,
  type Part,
  packingOf,
  SNIFFED,
  type Subject,
  startPlace,
} from "../core";
import { Decoder } from "./decoder";
import { piecesOf } from "./pieces";
import { unpack } from "./unpack";

/** So many units of text are one part, and so many are read at a time. */
const PART = 2 << 20;
const BATCH = 1 << 18;
const STANDARD_INPUT = 0;

/** What is no text. */
export class BinaryError extends Error {}

/** Who hears of a stream. */
export interface PartSink {
  readonly onPart: (part: Part) => void;
  /** Bytes of the file that were read, as they lie there. */
  readonly onRead: (bytes: number) => void;
}

/**
 * Reads a file from its beginning to its end, unpacked if it is packed; `-` is standard input. Rejects with `BinaryError`
 * where it is no text, and with what was wrong where it cannot be read or is damaged: what came before has been told.
 */
export async function readStream(path: string, subject: Subject, sink: PartSink): Promise<void> {
  const file = path === "-" ? STANDARD_INPUT : openSync(path, "r");
  try {
    await readPieces(piecesOf(file, sink.onRead), subject, sink.onPart);
  } finally {
    if (file !== STANDARD_INPUT) closeSync(file);
  }
}

async function readPieces(
  pieces: Generator<Uint8Array>,
  subject: Subject,
  onPart: PartSink["onPart"],
): Promise<void> {
  const text = new TextReader(subject, onPart);
  const first = pieces.next();
  const start = first.done === true ? new Uint8Array() : first.value;
  const all = function* () {
    if (first.done !== true) yield start;
    yield* pieces;
  };
  let damage: unknown;
  try {
    await unpack(packingOf(start), all(), (bytes) => text.take(bytes));
  } catch (error) {
    if (error instanceof BinaryError) throw error;
    damage = error;
  }
  text.end();
  if (damage !== undefined) throw damage;
}

/** Reads unpacked bytes as a log. */
class TextReader {
  readonly #reader: LogReader;
  readonly #onPart: PartSink["onPart"];
  #decoder: Decoder | undefined;
  /** The first bytes, until there are enough to tell what they are. */
  #start: Uint8Array = new Uint8Array();
  #text = "";
  #length = 0;

  constructor(subject: Subject, onPart: PartSink["onPart"]) {
    this.#reader = new LogReader(subject);
    this.#onPart = onPart;
  }

  take(bytes: Uint8Array): void {
    if (this.#decoder === undefined) {
      this.#start = joined(this.#start, bytes);
      if (this.#start.length >= SNIFFED) this.#begin(false);
    } else this.#read(this.#decoder.read(bytes, false), false);
  }

  /** Whatever comes before a file is found to be damaged is a log, too; unless it is none. */
  end(): void {
    if (this.#decoder === undefined) this.#begin(true);
    else this.#read(this.#decoder.read(new Uint8Array(), true), true);
  }

  #begin(last: boolean): void {
    const start = this.#start;
    this.#decoder = new Decoder(start);
    if (!isText(start)) throw new BinaryError(encodingOf(start));
    this.#read(this.#decoder.read(start, last), last);
  }

  #read(text: string, last: boolean): void {
    this.#text += text;
    if (this.#text.length < BATCH && !last) return;
    this.#length += this.#text.length;
    this.#reader.read(this.#text, last);
    this.#text = "";
    if (this.#length < PART && !last) return;
    this.#length = 0;
    const nowhere = { offset: 0, place: startPlace };
    this.#onPart({ ...this.#reader.finish(), begin: nowhere, end: nowhere });
  }
}
