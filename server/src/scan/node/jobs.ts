import { closeSync, openSync, readSync } from "node:fs";
import {
  encodingOf,
  type Failed,
  type Found,
  isText,
  packingOf,
  SNIFFED,
  type Subject,
} from "../core";
import { failedBy } from "./failed";
import type { Task } from "./messages";
import { cutAt } from "./read-range";

/** A plain file is read in about so many ranges, enough for all workers, which end at about the same time. */
const RANGES = 16;
/** A range has so many bytes at least, for what was found is put together after each, and at most. */
const LEAST = 4 << 20;
const MOST = 32 << 20;

/** A step of a scan: a file begins, a task of it, or why it cannot be read. */
export type Step =
  | { readonly kind: "file"; readonly found: Found }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "failed"; readonly failed: Failed };

/** The steps of reading files one after the other. A file is looked at when its step is asked for. */
export function* stepsOf(
  files: readonly Found[],
  subjectOf: (found: Found) => Subject,
  range?: number,
): Generator<Step, void> {
  for (const found of files) {
    yield { kind: "file", found };
    try {
      if (found.error !== undefined) yield failedStep("unreadable", found.error);
      else
        for (const task of tasksOf(found, subjectOf(found), range ?? rangeFor(found)))
          yield { kind: "task", task };
    } catch (error) {
      yield { kind: "failed", failed: failedBy(error) };
    }
  }
}

function failedStep(why: Failed["why"], detail: string): Step {
  return { kind: "failed", failed: { why, detail } };
}

/** Depends on the file alone, so that what is printed does. */
function rangeFor({ size }: Found): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(size / RANGES)));
}

function* tasksOf({ path, size, named }: Found, subject: Subject, length: number): Generator<Task> {
  if (size === 0 && (path === "-" || named)) {
    yield { kind: "stream", path, subject };
    return;
  }
  const file = openSync(path, "r");
  try {
    const start = new Uint8Array(SNIFFED);
    const begin = start.subarray(0, readSync(file, start, 0, SNIFFED, 0));
    const plain = packingOf(begin) === "plain" && encodingOf(begin) === "utf-8" && isText(begin);
    if (!plain) yield { kind: "stream", path, subject };
    else
      for (const range of rangesOf(file, size, length))
        yield { kind: "range", range: { path, ...range }, subject };
  } finally {
    closeSync(file);
  }
}

/** Ranges that end where lines do. */
function* rangesOf(file: number, size: number, length: number) {
  let from = 0;
  for (let to = length; from < size || to === length; to += length) {
    const cut = cutAt(file, to, size);
    if (cut === undefined || (cut <= from && size > 0)) continue;
    yield { from, to: cut, last: cut === size };
    from = cut;
  }
}
