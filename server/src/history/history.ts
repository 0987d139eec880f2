import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { lineEvent, tellsEvents } from "../syntax/events/index";
import { Conversations } from "./conversations";
import { Ledger } from "./ledger";
import { Queue } from "./queue";
import type { History } from "./types";

/** How many lines are read between two looks at whether anybody still waits. */
const SLICE = 10_000;

/** One reading for each state of a document: its failures are another list after every edit. */
const walks = new WeakMap<readonly Failure[], Walk>();

/** The messages and sessions of a log. Read once for each state of the document, when somebody asks. */
export function historyOf(document: LogDocument): History {
  const walk = walkOf(document);
  while (!walk.done) walk.readOn(SLICE);
  return walk.history;
}

/**
 * As `historyOf`, a slice of the log at a time: `pause` is awaited between slices, and may let others have their turn. It
 * rejects where nobody waits for the history any more. `undefined` where the document has changed meanwhile.
 */
export async function historyInSlices(
  document: LogDocument,
  pause: () => Promise<void>,
): Promise<History | undefined> {
  const walk = walkOf(document);
  walk.readOn(SLICE);
  while (!walk.done) {
    await pause();
    if (walkOf(document) !== walk) return undefined;
    walk.readOn(SLICE);
  }
  return walk.history;
}

function walkOf(document: LogDocument): Walk {
  const { failures } = document;
  const known = walks.get(failures);
  if (known !== undefined) return known;
  const walk = new Walk(document, failures);
  walks.set(failures, walk);
  return walk;
}

/** Reads a document's lines in order. */
class Walk {
  readonly #document: LogDocument;
  readonly #failures: readonly Failure[];
  readonly #ledger: Ledger;
  readonly #queue: Queue;
  readonly #conversations: Conversations;
  #next = 0;
  #done = false;

  constructor(document: LogDocument, failures: readonly Failure[]) {
    this.#document = document;
    this.#failures = failures;
    this.#ledger = new Ledger(document.lines.length);
    this.#queue = new Queue(this.#ledger);
    this.#conversations = new Conversations(this.#ledger);
  }

  get done(): boolean {
    return this.#done;
  }

  get history(): History {
    return this.#ledger;
  }

  /** Reads so many lines more, or what is left. */
  readOn(lines: number): void {
    const { length } = this.#document.lines;
    const end = Math.min(length, this.#next + lines);
    while (this.#next < end) this.#hear(this.#next++);
    if (end < length || this.#done) return;
    this.#ledger.addFailures(this.#failures);
    this.#done = true;
  }

  #hear(line: number): void {
    const read = this.#document.lines[line];
    if (read === undefined) return;
    const { format = "", speech } = read.reading ?? {};
    const tells = tellsEvents(format);
    if (!tells && speech === undefined && this.#queue.isEmpty) return;
    const text = this.#document.textOf(line);
    const told = lineEvent(text, format);
    if (told !== undefined) this.#queue.hear(line, format, told);
    if (speech === undefined || (told !== undefined && this.#queue.isOpen(told))) return;
    const session = this.#conversations.hear(line, read, text, !tells);
    if (session !== undefined) this.#ledger.bring(session, line);
  }
}
