import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { atOnce, byTime, type Found, type Steps } from "../core";
import { idOf } from "./file-id";

/** As `findFiles`, at once. */
export function filesOf(paths: readonly string[]): Found[] {
  return atOnce(findFiles(paths));
}

/**
 * Finds the files of some paths in order, folders with all that is in them: files by name, rotated logs of one name in order of
 * time, then the folders, of those in folders the ones that are to be entered by their paths. In folders what is neither
 * file nor folder is passed over, and no folder is entered twice.
 */
export function* findFiles(
  paths: readonly string[],
  isEntered: (folder: string) => boolean = () => true,
): Steps<Found[]> {
  const search = { seen: new Set<string>(), isEntered };
  const files: Found[] = [];
  for (const path of paths) yield* find(path, true, search, files);
  return files;
}

/** Folders that were entered, and which of those in folders are. */
interface Search {
  readonly seen: Set<string>;
  readonly isEntered: (folder: string) => boolean;
}

/** Adds a file, or all in a folder. */
function* find(path: string, named: boolean, search: Search, files: Found[]): Steps<void> {
  const unread = { path, size: 0, latest: undefined, named };
  if (path === "-") return void files.push(unread);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      if (isNew(stats, search.seen)) yield* findInFolder(path, search, files);
    } else if (stats.isFile()) files.push({ path, size: stats.size, latest: stats.mtimeMs, named });
    else if (named) files.push(unread);
  } catch (error) {
    // A link in a folder may lead nowhere; whoever names one wants to know.
    const gone = (error as NodeJS.ErrnoException).code === "ENOENT" && !named;
    if (!gone) files.push(failed(path, named, error));
  }
}

function* findInFolder(path: string, search: Search, files: Found[]): Steps<void> {
  const entries = readdirSync(path).sort(byTime);
  const others: string[] = [];
  const folders: string[] = [];
  for (const name of entries) {
    const at = join(path, name);
    if (!isFolder(at)) others.push(at);
    else if (search.isEntered(at)) folders.push(at);
    yield;
  }
  for (const at of [...others, ...folders]) {
    yield* find(at, false, search, files);
    yield;
  }
}

/** A link that leads to itself is none: it is named when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Links may lead to a folder that was entered before. */
function isNew(stats: Stats, seen: Set<string>): boolean {
  const key = idOf(stats);
  const known = seen.has(key);
  seen.add(key);
  return !known;
}

function failed(path: string, named: boolean, error: unknown): Found {
  const message = error instanceof Error ? error.message : String(error);
  return { path, size: 0, latest: undefined, named, error: message };
}
