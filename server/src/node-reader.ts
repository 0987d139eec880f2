import { isAscii } from "node:buffer";
import { fstatSync } from "node:fs";
import { type OnReadOpts, Socket, type SocketConstructorOpts } from "node:net";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type MessageReader,
} from "vscode-languageserver/node";

const CHUNK = 1 << 16;
/** Headers are two short lines; what is longer is no message. */
const LONGEST_HEAD = 8192;
const NOTHING = Buffer.alloc(0);

/**
 * Reads messages from standard input, where that is a pipe: bytes come in one buffer that is used again and again, and
 * are put at once where their message is put together. The library keeps each piece of 64 KB until the last has come,
 * and after a message of 50 MB the machine gets as much memory never back.
 */
export class StdinReader extends AbstractMessageReader implements MessageReader {
  #head = NOTHING;
  #body: Buffer | undefined;
  #filled = 0;
  #shutDown = false;

  /** Whether standard input can be read so: a pipe or a socket, but no file and no terminal. */
  static get isPossible(): boolean {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket();
  }

  /** Hands each message on; the process ends with standard input. */
  listen(callback: DataCallback): Disposable {
    const onread: OnReadOpts = {
      buffer: Buffer.alloc(CHUNK),
      callback: (length, buffer) => {
        this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, length), callback);
        return true;
      },
    };
    const options: SocketConstructorOpts & { onread: OnReadOpts } = { fd: 0, onread };
    const socket = new Socket(options);
    socket.on("error", (error) => this.fireError(error));
    // As the library does it: a server whose client has gone without a word ends with an error.
    socket.on("end", () => process.exit(this.#shutDown ? 0 : 1));
    socket.resume();
    return { dispose: () => socket.destroy() };
  }

  #take(bytes: Buffer, callback: DataCallback): void {
    let rest = bytes;
    while (rest.length > 0) {
      rest = this.#body === undefined ? this.#takeHead(rest) : this.#takeBody(rest, this.#body);
      if (this.#filled === this.#body?.length) this.#finish(callback);
    }
  }

  #takeBody(bytes: Buffer, body: Buffer): Buffer {
    const taken = bytes.copy(body, this.#filled);
    this.#filled += taken;
    return bytes.subarray(taken);
  }

  /** Takes bytes up to the end of the headers (LSP, base protocol); answers those behind it. */
  #takeHead(bytes: Buffer): Buffer {
    const known = Buffer.concat([this.#head, bytes]);
    const end = known.indexOf("\r\n\r\n");
    this.#head = end < 0 && known.length <= LONGEST_HEAD ? known : NOTHING;
    if (end < 0) {
      if (known.length > LONGEST_HEAD) this.fireError(new Error("the headers do not end"));
      return NOTHING;
    }
    const length = /^content-length: *(\d{1,10})$/im.exec(known.toString("latin1", 0, end))?.[1];
    if (length === undefined) this.fireError(new Error("a message without Content-Length"));
    else this.#makeRoom(Number(length));
    return known.subarray(end + 4);
  }

  #makeRoom(length: number): void {
    this.#filled = 0;
    try {
      this.#body = Buffer.allocUnsafeSlow(length);
    } catch (error) {
      this.fireError(error);
    }
  }

  #finish(callback: DataCallback): void {
    const body = this.#body ?? NOTHING;
    // Most of most logs is ASCII, which needs no decoding.
    const text = body.toString(isAscii(body) ? "latin1" : "utf8");
    this.#body = undefined;
    try {
      const message = JSON.parse(text);
      if (message.method === "shutdown") this.#shutDown = true;
      callback(message);
    } catch (error) {
      this.fireError(error);
    }
  }
}
