import { Buffer, isAscii } from "node:buffer";
import { encodingOf } from "../core";

/** Bytes of a log as text, piece by piece. Broken bytes become U+FFFD; a byte order mark at the beginning is left out. */
export class Decoder {
  readonly #isUtf8: boolean;
  readonly #decoder;
  #begun: boolean;
  /** Whether a character may have begun that is not complete. */
  #isOpen = false;

  /** `start` is the beginning of the file, and `begun` whether that was read before. */
  constructor(start: Uint8Array, begun = false) {
    const encoding = encodingOf(start);
    this.#isUtf8 = encoding === "utf-8";
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#begun = begun;
  }

  /** The text of the bytes that follow; `last` says that none come after them. */
  read(bytes: Uint8Array, last: boolean): string {
    const text = this.#decode(bytes, last);
    if (this.#begun || text === "") return text;
    this.#begun = true;
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  #decode(bytes: Uint8Array, last: boolean): string {
    // Most of most logs is ASCII, which needs no decoding.
    if (this.#isUtf8 && !this.#isOpen && isAscii(bytes)) return latin1(bytes);
    this.#isOpen = (bytes.at(-1) ?? 0x80) >= 0x80;
    return this.#decoder.decode(bytes, { stream: !last });
  }
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}
