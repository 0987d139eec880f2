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
  /** What a file is called by those who read of it; its path where it is left out. */
  readonly nameOf?: (path: string) => string;
}

/** How often progress is told, in milliseconds. */
const PACE = 100;

/** Reads files and folders, and tells what it finds in the order of files and lines; `-` is standard input. */
export function scan(paths: readonly string[], options: NodeOptions): AsyncGenerator<Told, void> {
  return scanFound(filesOf(paths), options);
}

async function* scanFound(
  files: readonly Found[],
  { script, workers = availableParallelism(), onProgress, signal, onStart, ...wanted }: NodeOptions,
): AsyncGenerator<Told, void> {
  const { nameOf = (path) => path, ...subject } = wanted;
  const pool = new Pool(script, workers, onStart);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let file = "";
  const tell = () =>
    file !== "" && onProgress?.({ done: Math.min(pool.read, total || pool.read), total, file });
  const clock = setInterval(tell, PACE);
  const stop = () => void pool.close();
  signal?.addEventListener("abort", stop);
  const subjectOf = ({ path, latest }: Found) => ({ ...subject, file: nameOf(path), latest });
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

/** Reads files, and adds up what they tell. Answers what could not be read, or is no text. */
export async function scanLogs(
  files: readonly Found[],
  merge: Report,
  options: Omit<NodeOptions, "wanted">,
): Promise<readonly Skipped[]> {
  const skipped: Skipped[] = [];
  let found: Found | undefined;
  let named = false;
  const { nameOf = (path) => path } = options;
  for await (const told of scanFound(files, { ...options, wanted: "report" })) {
    if (told.kind === "file") [found, named] = [told.found, false];
    else if (told.kind === "failed" && found !== undefined)
      skipped.push({ found, failed: told.failed, lines: told.lines });
    else if (told.kind === "part" && found !== undefined) {
      if (!named) merge.files.push(nameOf(found.path));
      named = true;
      const moved = { file: merge.files.length - 1, lines: told.lines };
      merge.merge(told.part.gathered.told as ReportData, moved);
    }
  }
  return skipped;
}
