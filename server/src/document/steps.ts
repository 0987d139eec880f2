import type { LogDocument } from "./log-document";

/** A walk in steps: each `yield` is a place to let others have their turn, or to stop for good. */
export type Steps<T> = Generator<void, T, undefined>;

/** Goes through steps to their end without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A walk through a log was given up: its answer is not wanted any more, or the log has changed meanwhile. */
export class Interrupted extends Error {}

/** The same steps, once the document is read; they throw `Interrupted` where it changes between two of them. */
export function* whileUnchanged<T>(document: LogDocument, steps: Steps<T>): Steps<T> {
  yield* document.reading();
  const { revision } = document;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
    if (document.revision !== revision) throw new Interrupted("the log has changed");
  }
}
