import type { Failed, Part, Subject } from "../core";
import type { Range } from "./read-range";

/** What a worker is to read: a range of a plain file, or a whole file that is read as a stream. */
export type Task =
  | { readonly kind: "range"; readonly range: Range; readonly subject: Subject }
  | { readonly kind: "stream"; readonly path: string; readonly subject: Subject };

/** What a worker is started with. */
export interface WorkerData {
  /** How many parts it may still send; it waits where there are none. */
  readonly room: Int32Array;
  /** Bytes of files that it has read, as they lie there. */
  readonly read: BigInt64Array;
}

/** What a worker says. */
export type Said = { readonly part: Part } | { readonly done: true } | { readonly failed: Failed };
