import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { TailMark } from "../../follow/tail";
import { idOf } from "./file-id";

/** So many bytes are read at a time: what they take to be understood is how long others wait. */
const PIECE = 1 << 18;
/** So many bytes before a place tell whether what stands there is what was read. */
const BEFORE = 64;

/** A file that stays open whatever becomes of its name, and how far it was read. */
export class OpenFile {
  readonly id: string;
  readonly #handle: FileHandle;
  readonly #buffer = Buffer.allocUnsafe(PIECE);
  #offset = 0;
  /** The last bytes that were read. */
  #last: Buffer = Buffer.alloc(0);

  private constructor(handle: FileHandle, id: string) {
    this.#handle = handle;
    this.id = id;
  }

  /** Opens a file for reading. Rejects where that cannot be done, and for anything else than a file. */
  static async at(path: string): Promise<OpenFile> {
    const handle = await open(path, "r");
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) {
      await handle.close();
      throw new Error(`${path} is not a file`);
    }
    return new OpenFile(handle, idOf(stats));
  }

  /** Its size in bytes, and when it was last written, in milliseconds since 1970. */
  async stats(): Promise<{ readonly size: number; readonly written: number }> {
    const { size, mtimeMs } = await this.#handle.stat();
    return { size, written: mtimeMs };
  }

  /** The place `less` bytes before the one up to which it was read; `undefined` where that is too far back. */
  mark(less: number): TailMark | undefined {
    const offset = this.#offset - less;
    if (less > this.#last.length) return undefined;
    const before = this.#last.subarray(0, this.#last.length - less).subarray(-BEFORE);
    return { file: this.id, offset, before: hashOf(before) };
  }

  /** Goes to a mark, if it is one of this file and what was read still stands there. */
  async resume({ file, offset, before }: TailMark): Promise<boolean> {
    if (file !== this.id || offset > (await this.stats()).size) return false;
    const bytes = await this.#at(Math.max(0, offset - BEFORE), Math.min(offset, BEFORE));
    if (hashOf(bytes) !== before) return false;
    this.#offset = offset;
    this.#last = bytes;
    return true;
  }

  /** Whether the file was emptied, or written anew from its beginning. */
  async isOther(): Promise<boolean> {
    const { size } = await this.stats();
    if (size <= this.#offset) return size < this.#offset;
    const last = this.#last.subarray(-BEFORE);
    return !last.equals(await this.#at(this.#offset - last.length, last.length));
  }

  /** Begins again at the beginning. */
  rewind(): void {
    this.#offset = 0;
    this.#last = Buffer.alloc(0);
  }

  /** The next bytes; none at the end. They stand until the next call. */
  async next(): Promise<Uint8Array> {
    const { bytesRead } = await this.#handle.read(this.#buffer, 0, PIECE, this.#offset);
    const bytes = this.#buffer.subarray(0, bytesRead);
    this.#offset += bytesRead;
    if (bytesRead > 0) this.#last = Buffer.concat([this.#last.subarray(-PIECE), bytes]);
    return bytes;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #at(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await this.#handle.read(bytes, 0, length, position);
    return bytes.subarray(0, bytesRead);
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
