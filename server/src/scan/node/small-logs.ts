import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Found, isText, packingOf, SNIFFED } from "../core";
import { Decoder } from "./decoder";

/** Plain logs of so many bytes in all are few enough to be held in memory. */
const SMALL = 50 << 20;

/** The text of a log, or `undefined` where the file holds none. */
export interface SmallLog {
  readonly found: Found;
  readonly text: string | undefined;
}

/** Whether files can be held in memory as they are: none is packed, and together they are small. */
export function areSmall(files: readonly Found[]): boolean {
  const size = files.reduce((sum, found) => sum + found.size, 0);
  return size <= SMALL && !files.some(isPacked);
}

/** Whether a file is packed; one that cannot be read is not. */
export function isPacked({ path, error }: Found): boolean {
  try {
    return error === undefined && packingOf(startOf(path)) !== "plain";
  } catch {
    return false;
  }
}

/** Reads a file at once. Throws what the system says where that cannot be done. */
export function readSmall(found: Found): SmallLog {
  if (found.error !== undefined) throw new Error(found.error);
  const bytes = readFileSync(found.path);
  const text = isText(bytes) ? new Decoder(bytes).read(bytes, true) : undefined;
  return { found, text };
}

function startOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const start = new Uint8Array(SNIFFED);
    return start.subarray(0, readSync(file, start, 0, SNIFFED, 0));
  } finally {
    closeSync(file);
  }
}
