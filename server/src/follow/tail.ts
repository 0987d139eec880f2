/** How a file that grows is read; who reads it is in `scan/node/tail.ts`. Types only. */

/** How far a file was read, and what tells whether it is still the same file. Plain data. */
export interface TailMark {
  /** What the file system calls the file, whatever its name. */
  readonly file: string;
  /** In bytes. */
  readonly offset: number;
  /** A hash of the bytes before the offset. */
  readonly before: string;
}

/** Why a file is read no longer: it has no name any more, may not be read, or cannot be read. */
export type TailEnd = "gone" | "denied" | "unreadable";

/** Who hears what a file says. What it does is waited for; it must not throw. */
export interface TailListener {
  /**
   * Before any bytes, once a file: at first, and when another took its place or it was emptied. `size` is its size now,
   * in bytes, and `written` when it was last written, in milliseconds since 1970. `resumed` says that reading goes on at the mark that was given, rather than at the beginning.
   */
  readonly begin: (size: number, written: number, resumed: boolean) => void;
  /** More of the file; the array is used again afterwards. */
  readonly bytes: (bytes: Uint8Array) => Promise<void> | void;
  /** All was read for now. */
  readonly caughtUp: () => void;
  /** Nothing follows. `message` is the system's. */
  readonly ended: (why: TailEnd, message: string) => void;
}

/** A file that is being read. */
export interface Tail {
  /** How far the file was read, less some bytes that were read last and are to be read again. */
  mark(less: number): TailMark | undefined;
  /** Ends reading; the listener hears nothing more. */
  stop(): void;
}
