import type { Tail, TailListener, TailMark } from "./follow/tail";

/** What the server does with files where it runs on their machine. Handed in by the ways in of Node; a web worker has none. */
export interface Disk {
  /** Reads a file by its `file:` URI, and goes on as it grows. Throws where the URI is of another kind. */
  readonly tail: (uri: string, from: TailMark | undefined, listener: TailListener) => Tail;
}
