import {
  type Range,
  TextDocument,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-textdocument";
import type { Token } from "../syntax/token";
import { type Failure, failuresOf } from "./failures";
import { type LineState, type LogLine, readLine, sameState, startState } from "./line";

/** A log kept in step with the editor. Lines are 0-based, columns UTF-16. */
export class LogDocument {
  readonly #text: TextDocument;
  readonly #lines: LogLine[] = [];
  #failures: readonly Failure[] | undefined;
  #revision: object = {};
  readonly #before: LineState;

  /** `before` is the state that lines above the text left, where it is not the whole of a log. */
  constructor(
    uri: string,
    languageId: string,
    version: number,
    content: string,
    before: LineState = startState,
  ) {
    this.#before = before;
    this.#text = TextDocument.create(uri, languageId, version, content);
    this.#read(0, this.#text.lineCount, 0);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  /** Another object after each edit, so that what was made of the whole document can be kept by it. */
  get revision(): object {
    return this.#revision;
  }

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  /** What failed, in the order of the lines. */
  get failures(): readonly Failure[] {
    this.#failures ??= failuresOf(this.#lines);
    return this.#failures;
  }

  /** The text of a line without its line end; empty past the last line. */
  textOf(line: number): string {
    if (line < 0 || line >= this.#text.lineCount) return "";
    const whole = this.#text.getText({
      start: { line, character: 0 },
      end: { line: line + 1, character: 0 },
    });
    return whole.slice(0, contentLength(whole));
  }

  /** The token that covers a column, its end included; `undefined` where there is none. */
  tokenAt(line: number, character: number): Token | undefined {
    const tokens = this.#lines[line]?.reading?.tokens ?? [];
    return (
      tokens.find((token) => token.start <= character && character < token.end) ??
      tokens.find((token) => token.end === character)
    );
  }

  /** Applies edits in order, as `textDocument/didChange` brings them; only lines that can read differently are read again. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#apply(change, version);
    this.#failures = undefined;
    this.#revision = {};
  }

  #apply(change: TextDocumentContentChangeEvent, version: number): void {
    if (!("range" in change)) {
      TextDocument.update(this.#text, [change], version);
      this.#lines.length = 0;
      this.#read(0, this.#text.lineCount, 0);
      return;
    }
    const before = this.#text.lineCount;
    const range = this.#clamped(change.range);
    // A line more on either side, since an edit between CR and LF joins or splits its neighbours.
    const first = Math.max(0, range.start.line - 1);
    const end = Math.min(before, range.end.line + 2);
    TextDocument.update(this.#text, [{ range, text: change.text }], version);
    const added = this.#text.lineCount - before + (end - first);
    this.#read(first, added, end - first);
  }

  /** The range in order and within the text; TextDocument loses count of its lines beyond the end. */
  #clamped({ start, end }: Range): Range {
    const offsets = [this.#text.offsetAt(start), this.#text.offsetAt(end)] as const;
    return {
      start: this.#text.positionAt(Math.min(...offsets)),
      end: this.#text.positionAt(Math.max(...offsets)),
    };
  }

  /** Puts `count` lines read afresh in place of `removed` lines from `first` on, then reads on until nothing differs. */
  #read(first: number, count: number, removed: number): void {
    let state = this.#stateBefore(first);
    const fresh: LogLine[] = [];
    for (let line = first; line < first + count; line++) {
      const read = readLine(this.textOf(line), state);
      fresh.push(read);
      state = read.after;
    }
    replace(this.#lines, first, removed, fresh);
    this.#settle(first + count, state);
  }

  #settle(from: number, before: LineState): void {
    let state = before;
    for (let line = from; line < this.#lines.length; line++) {
      const old = this.#lines[line];
      const read = readLine(this.textOf(line), state);
      this.#lines[line] = read;
      state = read.after;
      if (old !== undefined && sameState(old.after, state)) return;
    }
  }

  #stateBefore(line: number): LineState {
    return this.#lines[line - 1]?.after ?? this.#before;
  }
}

/** The length of a line without its LF, CR or CRLF. */
function contentLength(line: string): number {
  let end = line.length;
  if (line.charCodeAt(end - 1) === 10) end--;
  if (line.charCodeAt(end - 1) === 13) end--;
  return end;
}

/** `splice` without its limit on the number of arguments. */
function replace<T>(list: T[], at: number, removed: number, inserted: readonly T[]): void {
  if (inserted.length === removed) {
    for (const [offset, item] of inserted.entries()) list[at + offset] = item;
    return;
  }
  const tail = list.slice(at + removed);
  list.length = at;
  for (const item of inserted) list.push(item);
  for (const item of tail) list.push(item);
}
