import type { LogDocument } from "../document/log-document";
import type { Steps } from "../document/steps";
import { lineEvent, tellsEvents } from "../syntax/events/index";
import { Conversations } from "./conversations";
import { Ledger } from "./ledger";
import { Queue } from "./queue";
import type { History } from "./types";

/** How many lines are read between two places to stop. */
const SLICE = 10_000;

/**
 * The messages and sessions of a log, read when somebody asks, once for each state of the document. Each `yield` is a
 * place to let others have their turn, or to stop for good. `undefined` where the document has changed meanwhile.
 */
export function* readHistory(document: LogDocument): Steps<History | undefined> {
  yield* document.reading();
  const reading = readingOf(document);
  reading.readOn(SLICE);
  while (!reading.done) {
    yield;
    if (readingOf(document) !== reading) return undefined;
    reading.readOn(SLICE);
  }
  return reading.history;
}

/** Who takes note of lines; they know what is under way, which nobody needs once all is read. */
interface Hearers {
  readonly queue: Queue;
  readonly conversations: Conversations;
}

/** Reads a document's lines in order. */
class Reading {
  readonly #document: LogDocument;
  readonly #ledger: Ledger;
  #hearers: Hearers | undefined;
  #next = 0;
  #done = false;

  constructor(document: LogDocument) {
    this.#document = document;
    this.#ledger = new Ledger(document.lineCount);
    const queue = new Queue(this.#ledger);
    this.#hearers = { queue, conversations: new Conversations(this.#ledger) };
  }

  get done(): boolean {
    return this.#done;
  }

  get history(): History {
    return this.#ledger;
  }

  /** Reads so many lines more, or what is left. */
  readOn(lines: number): void {
    const length = this.#document.lineCount;
    const end = Math.min(length, this.#next + lines);
    if (this.#hearers !== undefined)
      while (this.#next < end) this.#hear(this.#next++, this.#hearers);
    if (end < length || this.#done) return;
    this.#hearers = undefined;
    this.#ledger.end(this.#document.failures);
    this.#done = true;
  }

  #hear(line: number, { queue, conversations }: Hearers): void {
    const read = this.#document.lineAt(line);
    if (read === undefined) return;
    const { format = "", speech } = read.reading ?? {};
    const tells = tellsEvents(format);
    if (!tells && speech === undefined && queue.isEmpty) return;
    const text = this.#document.textOf(line);
    const told = lineEvent(text, format);
    if (told !== undefined) queue.hear(line, format, told);
    if (speech === undefined || (told !== undefined && queue.isOpen(told))) return;
    const session = conversations.hear(line, read, text, !tells);
    if (session !== undefined) this.#ledger.bring(session, line);
  }
}

/** By the revision of their documents. */
const readings = new WeakMap<object, Reading>();

/** One reading between two edits, however many ask for it. */
function readingOf(document: LogDocument): Reading {
  const reading = readings.get(document.revision) ?? new Reading(document);
  readings.set(document.revision, reading);
  return reading;
}

/** Keeps a history no longer: it takes more memory than all else of a document, and is read anew when somebody asks. */
export function forgetHistory(document: LogDocument): void {
  if (readings.get(document.revision)?.done === true) readings.delete(document.revision);
}
