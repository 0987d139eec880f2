import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { byTime, type Found } from "../core";
import { idOf } from "./file-id";

/**
 * The files of some paths in order, folders with all that is in them: files by name, rotated logs of one name in order of
 * time, then the folders, of those in folders the ones that are to be entered by their paths. In folders what is neither
 * file nor folder is passed over, and no folder is entered twice.
 */
export function filesOf(
  paths: readonly string[],
  isEntered: (folder: string) => boolean = () => true,
): Found[] {
  const search = { seen: new Set<string>(), isEntered };
  return paths.flatMap((path) => found(path, true, search));
}

/** Folders that were entered, and which of those in folders are. */
interface Search {
  readonly seen: Set<string>;
  readonly isEntered: (folder: string) => boolean;
}

function found(path: string, named: boolean, search: Search): Found[] {
  if (path === "-") return [{ path, size: 0, latest: undefined, named }];
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return isNew(stats, search.seen) ? inFolder(path, search) : [];
    if (!stats.isFile()) return named ? [{ path, size: 0, latest: undefined, named }] : [];
    return [{ path, size: stats.size, latest: stats.mtimeMs, named }];
  } catch (error) {
    // A link in a folder may lead nowhere; whoever names one wants to know.
    const gone = (error as NodeJS.ErrnoException).code === "ENOENT" && !named;
    return gone ? [] : [failed(path, named, error)];
  }
}

function inFolder(path: string, search: Search): Found[] {
  const entries = readdirSync(path).sort(byTime);
  const all = entries.map((name) => ({ name, isFolder: isFolder(join(path, name)) }));
  const folders = all.filter(({ name, isFolder: is }) => is && search.isEntered(join(path, name)));
  const ordered = [...all.filter((one) => !one.isFolder), ...folders];
  return ordered.flatMap(({ name }) => found(join(path, name), false, search));
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
