import { hasOpenReply, type LineState, startState } from "../document/line";
import { LogDocument } from "../document/log-document";
import { blockOf } from "../document/passages";
import { countLines, endOfLines } from "./end-of-lines";

/** Where a stretch of a log begins, and all that is known there. Plain data: it can cross a thread. */
export interface Place {
  /** The state before the lines of the context. */
  readonly state: LineState;
  /** The lines above that may be looked back at, each with its line end; none where nothing can refer to them. */
  readonly context: string;
}

/** The place before the first line of a log. */
export const startPlace: Place = { state: startState, context: "" };

/** A part of a log that is finished: nothing that follows changes what is said of it. */
export interface Stretch {
  readonly document: LogDocument;
  /** The lines of the document that count: 0-based, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** How far up a transaction is followed (`document/transaction.ts`): so many lines are looked back at. */
const CONTEXT = 400;
/** Takes whole lines before which a state holds, or answers `undefined`. */
type TakeLone = (text: string, state: LineState) => number | undefined;

/** So far up from its end a text is searched for a line behind which nothing goes on. */
const FARTHEST = 2000;
/** A conversation or bounce that is longer, in UTF-16 units, is cut where it is. */
const MOST_OPEN = 16 << 20;

/** Reads one log from its beginning, or from a place whose state is known, in pieces of any length. */
export class LogStream {
  readonly #uri: string;
  #place: Place;
  readonly #takeLone: TakeLone;
  #rest = "";
  #lines = 0;

  /** `takeLone` may take whole lines before they are made a stretch; it answers how many they are, if it took them. */
  constructor(uri: string, place: Place = startPlace, takeLone: TakeLone = () => undefined) {
    this.#uri = uri;
    this.#place = place;
    this.#takeLone = takeLone;
  }

  /** Where the next stretch begins. */
  get place(): Place {
    return this.#place;
  }

  /** Lines that are finished, of those that were read here. */
  get lines(): number {
    return this.#lines;
  }

  /** UTF-16 units that were read and are not finished yet. */
  get open(): number {
    return this.#rest.length;
  }

  /** Adds text, and answers what of it is finished, if anything is; `last` says that the log ends here. */
  read(text: string, last: boolean): Stretch | undefined {
    const { state, context } = this.#place;
    this.#rest += text;
    // A CR at the very end may be half of a CRLF.
    const complete = this.#rest.endsWith("\r") ? this.#rest.slice(0, -1) : this.#rest;
    const whole = last ? this.#rest.length : endOfLines(complete);
    if (whole === 0 && !last) return undefined;
    if (!last && this.#areTaken(whole)) return undefined;
    const document = new LogDocument(this.#uri, 0, context + this.#rest.slice(0, whole), state);
    const from = countLines(context);
    const to = last ? document.lineCount : this.#cutOf(document, from);
    if (to === undefined) return undefined;
    const units = last ? whole : document.offsetOf(to) - context.length;
    this.#place = placeAt(document, to, state);
    this.#rest = this.#rest.slice(units);
    this.#lines += to - from;
    return { document, from, to };
  }

  /** Whether the lines of so many units were taken as they are. */
  #areTaken(units: number): boolean {
    const { state, context } = this.#place;
    const lines = context === "" ? this.#takeLone(this.#rest.slice(0, units), state) : undefined;
    if (lines === undefined) return false;
    this.#rest = this.#rest.slice(units);
    this.#lines += lines;
    return true;
  }

  /** The line up to which all is finished; `undefined` where that is none of the new ones. */
  #cutOf(document: LogDocument, from: number): number | undefined {
    const cut = finishedLines(document);
    if (cut > from) return cut;
    return this.#rest.length > MOST_OPEN ? document.lineCount - 1 : undefined;
  }
}

/** How many lines from the top are finished, of a text that ends with a line end. */
function finishedLines(document: LogDocument): number {
  const end = document.lineCount - 1;
  const { failureGroups } = document;
  const settled = failureGroups.at(-1)?.isSettled === true;
  const top = settled ? Math.max(0, end - FARTHEST) : end;
  for (let line = end; line > top; line--) if (isFree(document, line - 1)) return line;
  // Where a bounce goes on, all is finished up to the group of failures that it is part of.
  return failureGroups.at(-1)?.first ?? 0;
}

/** Whether no reply and no block goes on behind a line. */
function isFree(document: LogDocument, line: number): boolean {
  const read = document.lineAt(line);
  return read !== undefined && blockOf(read) === undefined && !hasOpenReply(read.after);
}

/** The place before a line. A log without conversations is never looked back into. */
function placeAt(document: LogDocument, line: number, before: LineState): Place {
  const state = line === 0 ? before : document.stateAfter(line - 1);
  if (state.dialogues === undefined) return { state, context: "" };
  const first = Math.max(0, line - CONTEXT);
  return {
    state: first === 0 ? before : document.stateAfter(first - 1),
    context: document.textBetween(first, line),
  };
}
