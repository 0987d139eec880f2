import { constants } from "node:buffer";

/** Headers are two short lines; what is longer is no message. */
const LONGEST_HEAD = 8192;
const END_OF_HEAD = "\r\n\r\n";
const NOTHING = Buffer.alloc(0);
const LENGTH = /^content-length: *(\d{1,10}) *$/im;
/** Where the end of a message was missed, its rest stands before the next header; no JSON has such a line end in a text. */
const LENGTH_BEHIND = /^.*content-length: *(\d{1,10}) *$/im;

/** Who hears what the bytes are. */
export interface FrameListener {
  /** The body of a message. */
  readonly body: (body: Buffer) => void;
  /** Bytes were passed over; told once until a message is found again. */
  readonly lost: (why: string) => void;
}

/**
 * Takes messages out of bytes as they come (LSP, base protocol). The bytes are put at once where their message is put
 * together. After a header that is wrong it finds the next one, so that one broken message does not make it deaf.
 */
export class Frames {
  readonly #listener: FrameListener;
  #head = NOTHING;
  #body: Buffer | undefined;
  #filled = 0;
  #isLost = false;

  constructor(listener: FrameListener) {
    this.#listener = listener;
  }

  /** Whether a message has begun and not ended. */
  get isWithin(): boolean {
    return this.#body !== undefined || this.#head.length > 0;
  }

  /** Takes more bytes, which may be used for others afterwards. */
  take(bytes: Buffer): void {
    let rest = bytes;
    while (rest.length > 0) {
      rest = this.#body === undefined ? this.#takeHead(rest) : this.#takeBody(rest, this.#body);
      if (this.#body !== undefined && this.#filled === this.#body.length) this.#finish(this.#body);
    }
  }

  #takeBody(bytes: Buffer, body: Buffer): Buffer {
    const taken = bytes.copy(body, this.#filled);
    this.#filled += taken;
    return bytes.subarray(taken);
  }

  /** Takes bytes up to the end of the headers; answers those behind it. */
  #takeHead(bytes: Buffer): Buffer {
    const known = Buffer.concat([this.#head, bytes]);
    const end = known.indexOf(END_OF_HEAD);
    this.#head = NOTHING;
    if (end < 0) {
      if (known.length > LONGEST_HEAD) this.#lose("the headers do not end");
      this.#head = known.subarray(-LONGEST_HEAD);
      return NOTHING;
    }
    this.#begin(known.toString("latin1", Math.max(0, end - LONGEST_HEAD), end));
    return known.subarray(end + END_OF_HEAD.length);
  }

  #begin(head: string): void {
    const length = (LENGTH.exec(head) ?? LENGTH_BEHIND.exec(head))?.[1];
    if (length === undefined) this.#lose("a message without Content-Length");
    else if (Number(length) > constants.MAX_STRING_LENGTH) this.#lose("a message that is too long");
    else this.#makeRoom(Number(length));
    this.#filled = 0;
  }

  #makeRoom(length: number): void {
    try {
      this.#body = Buffer.allocUnsafeSlow(length);
    } catch {
      this.#lose("a message for which there is no memory");
    }
  }

  #finish(body: Buffer): void {
    this.#body = undefined;
    this.#isLost = false;
    this.#listener.body(body);
  }

  #lose(why: string): void {
    if (!this.#isLost) this.#listener.lost(why);
    this.#isLost = true;
  }
}
