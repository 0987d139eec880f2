import { lstatSync } from "node:fs";
import { basename } from "node:path";
import type { Found, Steps } from "../core";
import { findFiles } from "./files";

/** As `findFiles`, for paths that somebody clicks on: only what surely ends is read, and folders without logs are not entered. */
export function* findEditorFiles(paths: readonly string[]): Steps<Found[]> {
  return (yield* findFiles(paths, isEntered)).map(readable);
}

/** Hidden folders and those of packages hold no logs; a link may lead anywhere. */
function isEntered(folder: string): boolean {
  const name = basename(folder);
  const isHidden = name.startsWith(".") || name === "node_modules";
  return !isHidden && lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === false;
}

/** A pipe or a device may never end, and would be waited for: of such only files have a time. */
function readable(found: Found): Found {
  return found.latest === undefined ? { error: "not a file", ...found } : found;
}
