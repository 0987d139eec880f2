import type { Location, Position, Range } from "vscode-languageserver-protocol";
import type { LogDocument } from "../document/log-document";
import { type Steps, whileUnchanged } from "../document/steps";
import type { History } from "../history/types";
import { type Name, nameAt } from "./messages/names";
import { placesIn } from "./places";

/** More places nobody looks through. */
const MOST_PLACES = 5000;
const MOST_HIGHLIGHTS = 1000;

/** So many lines are searched between two places to stop. */
const SLICE = 1000;

/**
 * Where the queue id, message id or address at a position stands: in its own log, and in the other open ones, of which
 * `others` may hold this one again. At most 5,000 places. Throws `Interrupted` when a log changes between two steps.
 */
export function* references(
  document: LogDocument,
  history: History,
  position: Position,
  others: Iterable<LogDocument>,
): Steps<Location[]> {
  const name = nameAt(document, history, position);
  if (name === undefined) return [];
  const found = located(document, yield* placesOfName(document, history, name));
  for (const other of others) {
    if (other === document || found.length >= MOST_PLACES) continue;
    const room = MOST_PLACES - found.length;
    found.push(...located(other, yield* everyPlace(other, name.value, room)));
  }
  return found;
}

/** The same within the document: at most 1,000 places, those around the position. */
export function* highlights(
  document: LogDocument,
  history: History,
  position: Position,
): Steps<{ range: Range }[]> {
  const name = nameAt(document, history, position);
  if (name === undefined) return [];
  const all = yield* placesOfName(document, history, name);
  const near = all.filter(({ start }) => start.line < position.line).length;
  const first = Math.max(0, Math.min(near - MOST_HIGHLIGHTS / 2, all.length - MOST_HIGHLIGHTS));
  return all.slice(first, first + MOST_HIGHLIGHTS).map((range) => ({ range }));
}

/** A queue id that is used again means the message of its line only; where that is told of, another line may stand for it too. */
function* placesOfName(document: LogDocument, history: History, name: Name): Steps<Range[]> {
  const [message, ...others] = name.messages;
  const all = yield* everyPlace(document, name.value, MOST_PLACES);
  if (name.kind !== "queueId" || others.length === 0) return all;
  const strangers = new Set(others);
  return all.filter(({ start }) => {
    const of = history.messageAt(start.line);
    return of === undefined || of === message || !strangers.has(of);
  });
}

function everyPlace(document: LogDocument, value: string, most: number): Steps<Range[]> {
  return whileUnchanged(document, search(document, value, most));
}

function* search(document: LogDocument, value: string, most: number): Steps<Range[]> {
  const found: Range[] = [];
  for (let line = 0; line < document.lineCount && found.length < most; line++) {
    if (line % SLICE === SLICE - 1) yield;
    // One line may hold more places than a call takes arguments.
    for (const place of placesIn(document, line, value).slice(0, most - found.length))
      found.push(place);
  }
  return found;
}

function located({ uri }: LogDocument, ranges: readonly Range[]): Location[] {
  return ranges.map((range) => ({ uri, range }));
}
