import type { Subject } from "./gathered";
import type { Part } from "./part";

/** A file that is to be read, or why that cannot be. */
export interface Found {
  /** As it was named, or found; `-` is standard input. */
  readonly path: string;
  /** Bytes; 0 where that is not known, as of a pipe. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970; `undefined` of a pipe. */
  readonly latest: number | undefined;
  /** Whether it was asked for by name, and not found in a folder. */
  readonly named: boolean;
  /** What the system said, where nothing can be read. */
  readonly error?: string;
}

/** Why a file was not read to its end. */
export interface Failed {
  readonly why: "binary" | "shorter" | "unreadable" | "damaged" | "memory";
  /** What the system or the library said of it. */
  readonly detail: string;
}

/** What a scan tells, file by file and in the order of their lines. */
export type Told =
  | { readonly kind: "file"; readonly found: Found }
  /** `lines` of the file stand above the part. */
  | { readonly kind: "part"; readonly part: Part; readonly lines: number }
  /** So many lines were read before. */
  | { readonly kind: "failed"; readonly failed: Failed; readonly lines: number };

/** How far a scan has come, in bytes of the files as they lie there. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** What a scan is done with. */
export interface ScanOptions extends Pick<Subject, "wanted" | "language" | "hide"> {
  /** So many worker threads at most; as many as there are cores where it is left out. */
  readonly workers?: number | undefined;
  /** Hears now and then how far the scan has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the scan, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads files and folders, and tells what it finds in the order of files and lines. */
export type Scan = (paths: readonly string[], options: ScanOptions) => AsyncIterable<Told>;
