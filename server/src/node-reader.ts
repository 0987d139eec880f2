import { isAscii } from "node:buffer";
import { fstatSync } from "node:fs";
import { type OnReadOpts, Socket, type SocketConstructorOpts } from "node:net";
import {
  AbstractMessageReader,
  type Connection,
  type ConnectionOptions,
  createConnection,
  type DataCallback,
  type Disposable,
  type MessageReader,
  ProposedFeatures,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { Frames } from "./node-frames";

const CHUNK = 1 << 16;

/** A connection over standard input and output, where the input is a pipe; `undefined` where it is a file or a terminal. */
export function pipeConnection(options: ConnectionOptions): Connection | undefined {
  if (!StdinReader.isPossible) return undefined;
  const writer = new StreamMessageWriter(process.stdout);
  return createConnection(ProposedFeatures.all, new StdinReader(), writer, options);
}

/**
 * Reads messages from standard input, where that is a pipe: bytes come in one buffer that is used again and again. The
 * library keeps each piece of 64 KB until the last has come, and after a message of 50 MB the machine gets as much memory
 * never back. What is no message is told on standard error.
 */
class StdinReader extends AbstractMessageReader implements MessageReader {
  #shutDown = false;

  /** Whether standard input can be read so: a pipe or a socket, but no file and no terminal. */
  static get isPossible(): boolean {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket();
  }

  /** Hands each message on; the process ends with standard input. */
  listen(callback: DataCallback): Disposable {
    const frames = new Frames({
      body: (body) => this.#hear(body, callback),
      lost: (why) => this.#miss(why),
    });
    const onread: OnReadOpts = {
      buffer: Buffer.alloc(CHUNK),
      callback: (length, buffer) => {
        frames.take(Buffer.from(buffer.buffer, buffer.byteOffset, length));
        return true;
      },
    };
    const options: SocketConstructorOpts & { onread: OnReadOpts } = { fd: 0, onread };
    const socket = new Socket(options);
    socket.on("error", (error) => this.fireError(error));
    // As the library does it: a server whose client has gone without a word ends with an error.
    socket.on("end", () => {
      if (frames.isWithin) this.#miss("it ended within a message");
      process.exit(this.#shutDown ? 0 : 1);
    });
    socket.resume();
    return { dispose: () => socket.destroy() };
  }

  #hear(body: Buffer, callback: DataCallback): void {
    // Most of most logs is ASCII, which needs no decoding.
    const text = body.toString(isAscii(body) ? "latin1" : "utf8");
    try {
      const message = JSON.parse(text);
      if (message?.method === "shutdown") this.#shutDown = true;
      callback(message);
    } catch (error) {
      this.#miss(error instanceof SyntaxError ? "a message that is no JSON" : String(error));
    }
  }

  /** Nobody can be answered: whoever looks for the cause finds it there. */
  #miss(why: string): void {
    process.stderr.write(`SMTP Lens: standard input cannot be understood: ${why}\n`);
    this.fireError(new Error(why));
  }
}
