import { lastUpTo } from "./sorted";

/** About so many UTF-16 units are read again after an edit in them, and looked through at a time. */
const TARGET = 1 << 16;
const LF = 10;
const CR = 13;

/** A piece of a log, made of whole lines; only the last line of the last piece has no line end. */
export class Chunk {
  readonly text: string;
  /** The column at which each line begins. */
  readonly starts: readonly number[];

  readonly #last: boolean;

  /** Of the pieces of a log only the last one ends without a line end, be it with an empty line. */
  constructor(text: string, last: boolean) {
    this.text = text;
    this.starts = startsOf(text, last);
    this.#last = last;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The line of the piece in which a column stands. */
  lineOf(column: number): number {
    return lastUpTo(this.starts, column);
  }

  /** Its last lines, of about so many UTF-16 units. */
  end(units: number): Chunk {
    const first = Math.max(0, this.lineOf(this.text.length - units));
    return first === 0 ? this : new Chunk(this.text.slice(this.starts[first]), this.#last);
  }

  /** The column behind a line of the piece, its line end left out. */
  endOf(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    if (this.#last && line + 1 === this.lineCount) return end;
    if (this.text.charCodeAt(end - 1) === LF) end--;
    if (this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** The text of a line of the piece, without its line end. */
  textOf(line: number): string {
    return this.text.slice(this.starts[line], this.endOf(line));
  }
}

/** Cuts a text into pieces behind line feeds, so that no CRLF is split; `last` tells whether the log ends with it. */
export function chunksOf(text: string, last: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (text.length - start > TARGET) {
    const end = cutBehind(text, start);
    if (end >= text.length) break;
    chunks.push(new Chunk(text.slice(start, end), false));
    start = end;
  }
  if (last || start < text.length) chunks.push(new Chunk(text.slice(start), last));
  return chunks;
}

/** Where a piece that begins at `start` ends: behind the last line feed that fits, else behind the next. */
function cutBehind(text: string, start: number): number {
  const fitting = text.lastIndexOf("\n", start + TARGET - 1);
  if (fitting >= start) return fitting + 1;
  const next = text.indexOf("\n", start + TARGET);
  return next < 0 ? text.length : next + 1;
}

/** Where the lines of a text begin; LF, CR and CRLF end a line, as the Language Server Protocol has it. */
function startsOf(text: string, last: boolean): number[] {
  const starts: number[] = [];
  const ends = text.includes("\r") ? endOfAnyLine : endOfLine;
  let start = 0;
  for (let end = ends(text, 0); end > 0; end = ends(text, start)) {
    starts.push(start);
    start = end;
  }
  if (last) starts.push(start);
  return starts;
}

/** The column behind the next LF; 0 where there is none. */
function endOfLine(text: string, from: number): number {
  return text.indexOf("\n", from) + 1;
}

const ANY_END = /\r\n|\n|\r/g;

function endOfAnyLine(text: string, from: number): number {
  ANY_END.lastIndex = from;
  return ANY_END.test(text) ? ANY_END.lastIndex : 0;
}
