import type { Token } from "../syntax/token";
import { ChunkReading } from "./chunk-reading";
import { type FailureGroup, FailureGroups } from "./failure-groups";
import type { Failure } from "./failures";
import { type LineState, type LogLine, sameState, startState } from "./line";
import { LogText, type TextChange } from "./log-text";
import type { Lines, Numbered } from "./passages";
import type { Steps } from "./steps";

/** What was said of a piece before the pieces above it were read. */
interface Guess {
  readonly index: number;
  readonly reading: ChunkReading | undefined;
}

/** What a piece is read after is guessed by so many UTF-16 units above it. */
const GUESSED_BY = 1 << 14;
/** So many pieces are read at once when a line in one of them is asked for. */
const NEAR = 4;

/**
 * A log kept in step with the editor. Lines are 0-based, columns UTF-16. It is read in pieces, from its top: `reading`
 * goes on with that, and whatever is about the log as a whole first reads what is left.
 */
export class LogDocument implements Lines {
  readonly uri: string;
  #version: number;
  readonly #text: LogText;
  /** What was read of each piece; those behind `#read` may be missing, or out of date. */
  #readings: (ChunkReading | undefined)[];
  /** So many pieces from the top are read as the pieces above them demand. */
  #read = 0;
  readonly #before: LineState;
  readonly #finder = new FailureGroups();
  #groups: readonly FailureGroup[] | undefined;
  #failures: readonly Failure[] | undefined;
  #revision: object = {};
  #guessed: Guess | undefined;

  /** `before` is what lines above the text left behind, where it is a part of a longer log. */
  constructor(uri: string, version: number, content: string, before: LineState = startState) {
    this.uri = uri;
    this.#version = version;
    this.#before = before;
    this.#text = new LogText(content);
    this.#readings = new Array(this.#text.chunks.length).fill(undefined);
  }

  get version(): number {
    return this.#version;
  }

  /** Another object after each edit, and when the whole has been read, so that what was made of the document can be kept by it. */
  get revision(): object {
    return this.#revision;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  /** In how many pieces the text is kept and read. */
  get pieceCount(): number {
    return this.#text.chunks.length;
  }

  /** The text of its first pieces, which are made of whole lines. */
  textOfPieces(count: number): string {
    const pieces = this.#text.chunks.slice(0, count);
    return pieces.map(({ text }) => text).join("");
  }

  /** Whether all of it has been read. */
  get isRead(): boolean {
    return this.#read === this.#readings.length;
  }

  /** Reads what is left, in steps. */
  *reading(): Steps<void> {
    while (!this.isRead) {
      this.#readNext();
      if (!this.isRead) yield;
    }
  }

  /** Reads what is left at once. */
  readAll(): void {
    while (!this.isRead) this.#readNext();
  }

  /** A line as it was read; `undefined` where there is no such line. Far behind what was read the lines above it are guessed. */
  lineAt(line: number): LogLine | undefined {
    const located = this.#text.locate(line);
    if (located === undefined) return undefined;
    const { index } = located;
    if (index < this.#read + NEAR) while (this.#read <= index) this.#readNext();
    const reading = index < this.#read ? this.#readings[index] : this.#guess(index);
    return reading?.lineAt(located.line);
  }

  /** The state that the line leaves behind. */
  stateAfter(line: number): LineState {
    return this.lineAt(line)?.after ?? this.#before;
  }

  /** The lines that tell of failures, conversations or bounces, as far as the document is read; in order. */
  *tellingLines(): Generator<Numbered> {
    for (let index = 0; index < this.#read; index++) {
      const first = this.#text.firstLineOf(index);
      const reading = this.#readings[index];
      for (const [at, line] of (reading?.kept ?? []).entries())
        yield [first + (reading?.numbers[at] ?? 0), line];
    }
  }

  /** Reads what is left and finds what failed in it, in steps; an edit on the way stops it. */
  *findingFailures(): Steps<void> {
    yield* this.reading();
    if (this.#groups !== undefined) return;
    const { revision } = this;
    const steps = this.#finder.find(this.#readings as readonly ChunkReading[]);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) this.#groups = step.value;
      if (step.done === true) return;
      yield;
      if (this.revision !== revision) return;
    }
  }

  /** What failed, in the order of the lines, in groups that outlast an edit elsewhere. */
  get failureGroups(): readonly FailureGroup[] {
    for (const _ of this.findingFailures());
    return this.#groups ?? [];
  }

  /** What failed, in the order of the lines. */
  get failures(): readonly Failure[] {
    this.#failures ??= this.failureGroups.flatMap(({ failures }) => failures);
    return this.#failures;
  }

  /** The text of a line without its line end; empty where there is no such line. */
  textOf(line: number): string {
    return this.#text.textOf(line);
  }

  /** How many UTF-16 units stand before a line; all of them behind the last. */
  offsetOf(line: number): number {
    return this.#text.offsetOf(line);
  }

  /** The text of the lines from `first` to `end`, exclusive, with their line ends. */
  textBetween(first: number, end: number): string {
    return this.#text.textBetween(first, end);
  }

  /** The pieces of the text, in order, each with the number of its first line. */
  *pieces(): Generator<{ readonly first: number; readonly reading: ChunkReading }> {
    for (const [index, reading] of this.#readings.entries())
      if (reading !== undefined && index < this.#read)
        yield { first: this.#text.firstLineOf(index), reading };
  }

  /** The token that covers a column, its end included; `undefined` where there is none. */
  tokenAt(line: number, character: number): Token | undefined {
    const tokens = this.lineAt(line)?.reading?.tokens ?? [];
    return (
      tokens.find((token) => token.start <= character && character < token.end) ??
      tokens.find((token) => token.end === character)
    );
  }

  /** Applies edits in order, as `textDocument/didChange` brings them; only what can read differently will be read again. */
  update(changes: readonly TextChange[], version: number): void {
    for (const change of changes) {
      const { at, removed, added } = this.#text.replace(change);
      this.#readings.splice(at, removed, ...new Array<undefined>(added).fill(undefined));
      this.#read = Math.min(this.#read, at);
    }
    this.#version = version;
    this.#changed();
  }

  #changed(): void {
    this.#guessed = undefined;
    this.#groups = undefined;
    this.#failures = undefined;
    this.#revision = {};
  }

  /** Reads the next piece, unless it was read after the same lines before. */
  #readNext(): void {
    const index = this.#read;
    const before = this.#readings[index - 1]?.after ?? this.#before;
    const known = this.#readings[index];
    if (known === undefined || !sameState(known.before, before))
      this.#readings[index] = this.#readingOf(index, before);
    this.#read = index + 1;
    if (!this.isRead) return;
    // What was made of a part of the document must not be kept for the whole.
    this.#guessed = undefined;
    this.#revision = {};
  }

  /** What a piece says, as far as the piece above it tells. */
  #guess(index: number): ChunkReading | undefined {
    if (this.#guessed?.index !== index) {
      const above = this.#text.chunks[index - 1]?.end(GUESSED_BY);
      const before = above && new ChunkReading(above, startState).after;
      this.#guessed = { index, reading: this.#readingOf(index, before ?? startState) };
    }
    return this.#guessed.reading;
  }

  #readingOf(index: number, before: LineState): ChunkReading | undefined {
    const chunk = this.#text.chunks[index];
    return chunk && new ChunkReading(chunk, before);
  }
}
