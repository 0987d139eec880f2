import { type LineState, startState } from "../document/line";
import { LogDocument } from "../document/log-document";

/** Where a stretch of a log begins, and all that is known there. Plain data: it can cross a thread. */
export interface Place {
  readonly state: LineState;
  /** The lines above that may be looked back at; usually none. */
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

/** Reads one log from its beginning, or from a place whose state is known, in pieces of any length. */
export class LogStream {
  readonly #uri: string;
  #place: Place;
  #rest = "";
  #lines = 0;
  #units = 0;

  constructor(uri: string, place: Place = startPlace) {
    this.#uri = uri;
    this.#place = place;
  }

  /** Adds text, and answers what of it is finished, if anything is; `last` says that the log ends here. */
  read(text: string, last: boolean): Stretch | undefined {
    const all = this.#rest + text;
    const end = last ? all.length : endOfLines(all);
    this.#rest = all.slice(end);
    if (end === 0 && !last) return undefined;
    const { state } = this.#place;
    const document = new LogDocument(this.#uri, "log", 0, all.slice(0, end), state);
    const to = document.lines.length - (last ? 0 : 1);
    this.#place = { state: document.lines[to - 1]?.after ?? state, context: "" };
    this.#lines += to;
    this.#units += end;
    return { document, from: 0, to };
  }

  /** Where the next stretch begins. */
  get place(): Place {
    return this.#place;
  }

  /** Lines that are finished, of those that were read here. */
  get lines(): number {
    return this.#lines;
  }

  /** UTF-16 units that are finished, line ends included. */
  get units(): number {
    return this.#units;
  }
}

/** The end of the last line that is complete. A CR at the very end may be half of a CRLF. */
function endOfLines(text: string): number {
  const feed = text.lastIndexOf("\n");
  const lone = text.length < 2 ? -1 : text.lastIndexOf("\r", text.length - 2);
  return Math.max(feed, lone) + 1;
}
