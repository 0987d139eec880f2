import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Found, isText, packingOf, SNIFFED } from "../core";
import { Decoder } from "./decoder";

/** Plain logs of so many bytes in all are few enough to be held in memory. */
const SMALL = 50 << 20;

/** Whether plain files can be held in memory as they are: together they are small. */
export function areSmall(files: readonly Found[]): boolean {
  return files.reduce((sum, { size }) => sum + size, 0) <= SMALL;
}

/** Whether a file is packed; one that cannot be read is not. */
export function isPacked({ path, error }: Found): boolean {
  try {
    return error === undefined && packingOf(startOf(path)) !== "plain";
  } catch {
    return false;
  }
}

/** The text of a file, read at once; `undefined` where it holds none. Throws what the system says where that cannot be done. */
export function readSmall({ path, error }: Found): string | undefined {
  if (error !== undefined) throw new Error(error);
  const bytes = readFileSync(path);
  return isText(bytes) ? new Decoder(bytes).read(bytes, true) : undefined;
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
