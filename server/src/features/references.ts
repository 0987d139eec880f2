import type { Location, Position, Range } from "vscode-languageserver-protocol";
import type { LogDocument } from "../document/log-document";
import type { History } from "../history/types";
import { type Name, nameAt } from "./messages/names";
import { placesIn } from "./places";

/** More places nobody looks through. */
const MOST_PLACES = 5000;
const MOST_HIGHLIGHTS = 1000;

/** Asked between lines; answers whether nobody waits any more. */
type IsCancelled = () => boolean;

/**
 * Where the queue id, message id or address at a position stands: in its own log, and in the other open ones, of which
 * `others` may hold this one again. At most 5,000 places.
 */
export function references(
  document: LogDocument,
  history: History,
  position: Position,
  others: Iterable<LogDocument>,
  isCancelled: IsCancelled,
): Location[] {
  const name = nameAt(document, history, position);
  if (name === undefined) return [];
  const found = located(document, placesOfName(document, history, name, MOST_PLACES, isCancelled));
  for (const other of others) {
    if (other === document || found.length >= MOST_PLACES) continue;
    const room = MOST_PLACES - found.length;
    found.push(...located(other, everyPlace(other, name.value, room, isCancelled)));
  }
  return found;
}

/** The same within the document: at most 1,000 places, those around the position. */
export function highlights(
  document: LogDocument,
  history: History,
  position: Position,
  isCancelled: IsCancelled,
): { range: Range }[] {
  const name = nameAt(document, history, position);
  if (name === undefined) return [];
  const all = placesOfName(document, history, name, MOST_PLACES, isCancelled);
  const near = all.filter(({ start }) => start.line < position.line).length;
  const first = Math.max(0, Math.min(near - MOST_HIGHLIGHTS / 2, all.length - MOST_HIGHLIGHTS));
  return all.slice(first, first + MOST_HIGHLIGHTS).map((range) => ({ range }));
}

/** A queue id that is used again means the message of its line only; where that is told of, another line may stand for it too. */
function placesOfName(
  document: LogDocument,
  history: History,
  name: Name,
  most: number,
  isCancelled: IsCancelled,
): Range[] {
  const [message, ...others] = name.messages;
  const all = everyPlace(document, name.value, most, isCancelled);
  if (name.kind !== "queueId" || others.length === 0) return all;
  const strangers = new Set(others);
  return all.filter(({ start }) => {
    const of = history.messageAt(start.line);
    return of === undefined || of === message || !strangers.has(of);
  });
}

function everyPlace(
  document: LogDocument,
  value: string,
  most: number,
  isCancelled: IsCancelled,
): Range[] {
  const found: Range[] = [];
  for (let line = 0; line < document.lines.length && found.length < most; line++) {
    if (line % 1000 === 0 && isCancelled()) break;
    // One line may hold more places than a call takes arguments.
    for (const place of placesIn(document, line, value).slice(0, most - found.length))
      found.push(place);
  }
  return found;
}

function located({ uri }: LogDocument, ranges: readonly Range[]): Location[] {
  return ranges.map((range) => ({ uri, range }));
}
