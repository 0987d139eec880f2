import { inertLines } from "../syntax/inert";
import type { Chunk } from "./chunk";
import { isAtRest, isTelling, type LineState, type LogLine, readLine } from "./line";
import { lastUpTo } from "./sorted";

/**
 * A piece of a log as it was read. Kept are the lines that tell of failures, conversations or bounces, and those that
 * leave another state behind; any other line is read again when somebody asks, since that costs less than to keep it.
 */
export class ChunkReading {
  readonly chunk: Chunk;
  readonly before: LineState;
  readonly after: LineState;
  /** The numbers of the lines that are kept, within the piece, in order. */
  readonly numbers: readonly number[];
  readonly kept: readonly LogLine[];

  /** Reads a piece in the state that the pieces before it left. */
  constructor(chunk: Chunk, before: LineState) {
    const endOfInert = inertLines(chunk.text);
    const numbers: number[] = [];
    const kept: LogLine[] = [];
    let state = before;
    let rests = isAtRest(state);
    for (let line = 0; line < chunk.lineCount; line++) {
      if (rests && endOfInert(chunk.starts[line] ?? 0) > 0) continue;
      const read = readLine(chunk.textOf(line), state);
      if (read.after === state && !isTelling(read)) continue;
      numbers.push(line);
      kept.push(read);
      if (read.after === state) continue;
      state = read.after;
      rests = isAtRest(state);
    }
    this.chunk = chunk;
    this.before = before;
    this.after = state;
    this.numbers = numbers;
    this.kept = kept;
  }

  /** A line of the piece. */
  lineAt(line: number): LogLine {
    const index = lastUpTo(this.numbers, line);
    const above = this.kept[index];
    if (above !== undefined && this.numbers[index] === line) return above;
    return readLine(this.chunk.textOf(line), above?.after ?? this.before);
  }

  /** All lines of the piece, in order. */
  *lines(): Generator<LogLine> {
    let state = this.before;
    let next = 0;
    for (let line = 0; line < this.chunk.lineCount; line++) {
      const isKept = this.numbers[next] === line;
      const read =
        (isKept ? this.kept[next++] : undefined) ?? readLine(this.chunk.textOf(line), state);
      state = read.after;
      yield read;
    }
  }
}
