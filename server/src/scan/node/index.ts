import { availableParallelism } from "node:os";
import type { Failed, Found, Report, ReportData, ScanOptions, Told } from "../core";
import { filesOf } from "./files";
import { Pool } from "./pool";
import { scanFiles } from "./scan-files";

/** What a scan is done with, and the file that worker threads run: `dist/scan.js`, or `dist/cli.scan.js`. */
export interface NodeOptions extends ScanOptions {
  readonly script: string;
  /** Hears of each thread that has started. */
  readonly onStart?: () => void;
}

/** How often progress is told, in milliseconds. */
const PACE = 100;

/** Reads files and folders, and tells what it finds in the order of files and lines; `-` is standard input. */
export async function* scan(
  paths: readonly string[],
  { script, workers = availableParallelism(), onProgress, signal, onStart, ...wanted }: NodeOptions,
): AsyncGenerator<Told, void> {
  const files = filesOf(paths);
  const pool = new Pool(script, workers, onStart);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let file = "";
  const tell = () => onProgress?.({ done: Math.min(pool.read, total || pool.read), total, file });
  const clock = setInterval(tell, PACE);
  const stop = () => void pool.close();
  signal?.addEventListener("abort", stop);
  const subjectOf = (found: Found) => ({ ...wanted, file: found.path, latest: found.latest });
  try {
    signal?.throwIfAborted();
    for await (const told of scanFiles(files, subjectOf, pool, workers)) {
      signal?.throwIfAborted();
      if (told.kind === "file") file = told.found.path;
      yield told;
    }
  } finally {
    clearInterval(clock);
    signal?.removeEventListener("abort", stop);
    await pool.close();
  }
}

/** A file that was not read to its end, or not at all. */
export interface Skipped {
  readonly found: Found;
  readonly failed: Failed;
  /** Lines that were read before. */
  readonly lines: number;
}

/** Reads files and folders, and adds up what they tell. Answers what could not be read, or is no text. */
export async function scanLogs(
  paths: readonly string[],
  { merge, ...options }: Omit<NodeOptions, "wanted"> & { readonly merge: Report },
): Promise<readonly Skipped[]> {
  const skipped: Skipped[] = [];
  let found: Found | undefined;
  let named = false;
  for await (const told of scan(paths, { ...options, wanted: "report" })) {
    if (told.kind === "file") [found, named] = [told.found, false];
    else if (told.kind === "failed" && found !== undefined)
      skipped.push({ found, failed: told.failed, lines: told.lines });
    else if (told.kind === "part" && found !== undefined) {
      if (!named) merge.files.push(found.path);
      named = true;
      const moved = { file: merge.files.length - 1, lines: told.lines };
      merge.merge(told.part.gathered.told as ReportData, moved);
    }
  }
  return skipped;
}
