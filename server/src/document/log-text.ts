import type { Position, Range } from "vscode-languageserver-types";
import { type Chunk, chunksOf } from "./chunk";
import { lastUpTo } from "./sorted";

/** A change as `textDocument/didChange` brings it. */
export interface TextChange {
  /** Left out where `text` is the whole new text. */
  readonly range?: Range;
  readonly text: string;
}

/** Which pieces a change put in place of which. */
export interface Replaced {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** A place in the text: its piece, and the line of that piece. */
export interface Located {
  readonly index: number;
  readonly chunk: Chunk;
  readonly line: number;
}

/** The text of a log in pieces, so that an edit costs what its piece costs, however long the log is. */
export class LogText {
  #chunks: Chunk[];
  /** The number of each piece's first line, and behind the last one the number of all lines. */
  #firsts: number[] = [0];

  constructor(text: string) {
    this.#chunks = chunksOf(text, true);
    this.#count(0);
  }

  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  get lineCount(): number {
    return this.#firsts.at(-1) ?? 0;
  }

  /** The number of a piece's first line. */
  firstLineOf(index: number): number {
    return this.#firsts[index] ?? this.lineCount;
  }

  /** Where a line is; `undefined` for one that the text does not have. */
  locate(line: number): Located | undefined {
    const index = lastUpTo(this.#firsts, line);
    const chunk = this.#chunks[index];
    return chunk && { index, chunk, line: line - this.firstLineOf(index) };
  }

  /** The text of a line without its line end; empty where there is no such line. */
  textOf(line: number): string {
    const located = this.locate(line);
    return located === undefined ? "" : located.chunk.textOf(located.line);
  }

  /** How many UTF-16 units stand before a line; all of them behind the last. */
  offsetOf(line: number): number {
    const located = this.locate(line);
    const end = located?.index ?? this.#chunks.length;
    let offset = located?.chunk.starts[located.line] ?? 0;
    for (let index = 0; index < end; index++) offset += this.#chunks[index]?.text.length ?? 0;
    return offset;
  }

  /** The text of the lines from `first` to `end`, exclusive, with their line ends. */
  textBetween(first: number, end: number): string {
    const [from, to] = [this.locate(first), this.locate(end)];
    let text = "";
    for (let index = from?.index ?? this.#chunks.length; index < this.#chunks.length; index++) {
      if (to !== undefined && index > to.index) break;
      const chunk = this.#chunks[index];
      const start = index === from?.index ? chunk?.starts[from.line] : 0;
      text +=
        chunk?.text.slice(start, index === to?.index ? chunk.starts[to.line] : undefined) ?? "";
    }
    return text;
  }

  /** Applies a change. A range is put in order and cut to the text, its columns to their lines. */
  replace({ range, text }: TextChange): Replaced {
    if (range === undefined) return this.#put(0, this.#chunks.length, text);
    const ends = [this.#place(range.start), this.#place(range.end)] as const;
    const [from, to] = isBehind(ends[0], ends[1]) ? [ends[1], ends[0]] : ends;
    const head = this.#chunks[from.index]?.text.slice(0, from.column) ?? "";
    // No column stands behind a line end, so that what is left still ends with that of its piece.
    const tail = this.#chunks[to.index]?.text.slice(to.column) ?? "";
    return this.#put(from.index, to.index + 1, head + text + tail);
  }

  /** Puts a text in place of the pieces from `start` to `end`. */
  #put(start: number, end: number, text: string): Replaced {
    const chunks = chunksOf(text, end >= this.#chunks.length);
    this.#chunks = [...this.#chunks.slice(0, start), ...chunks, ...this.#chunks.slice(end)];
    this.#count(start);
    return { at: start, removed: end - start, added: chunks.length };
  }

  #count(from: number): void {
    this.#firsts.length = from + 1;
    let first = this.#firsts[from] ?? 0;
    for (let index = from; index < this.#chunks.length; index++) {
      first += this.#chunks[index]?.lineCount ?? 0;
      this.#firsts.push(first);
    }
  }

  #place({ line, character }: Position): { readonly index: number; readonly column: number } {
    const located = this.locate(Math.max(0, line));
    if (located === undefined) {
      const index = this.#chunks.length - 1;
      return { index, column: this.#chunks[index]?.text.length ?? 0 };
    }
    const start = located.chunk.starts[located.line] ?? 0;
    const end = located.chunk.endOf(located.line);
    return {
      index: located.index,
      column: Math.min(end, start + Math.max(0, character)),
    };
  }
}

function isBehind(
  a: { readonly index: number; readonly column: number },
  b: { readonly index: number; readonly column: number },
): boolean {
  return a.index > b.index || (a.index === b.index && a.column > b.column);
}
