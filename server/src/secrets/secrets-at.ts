import type { ChunkReading } from "../document/chunk-reading";
import type { LogLine } from "../document/line";
import type { LogDocument } from "../document/log-document";
import type { Span } from "../document/spans";
import type { Steps } from "../document/steps";
import { answerSpan } from "./answer";
import { isMasked } from "./encoded";
import { answerKind } from "./exchange";
import type { PlacedSecret, Secret } from "./secret";
import { SIGNS, signFinder } from "./signs";
import type { SecretSource } from "./source";
import { authCommand } from "./sources/auth-command";
import { authorization } from "./sources/authorization";
import { field, fieldInSentence } from "./sources/field";
import { option } from "./sources/option";
import { trace } from "./sources/trace";
import { url } from "./sources/url";

const SOURCES: readonly SecretSource[] = [authCommand, authorization, field, option, trace, url];
/** A server says words about secrets, but may also send back what it was sent: only what those find is sure. */
const IN_REPLIES: readonly SecretSource[] = [authCommand, authorization, fieldInSentence, url];
/** How far into a line, in UTF-16 units, its text is searched: no less than what one copy takes. */
const FAR = 2_000_000;
const NONE: Found = { answer: undefined, others: [] };

/** What a line holds, whatever stands above it. */
interface Found {
  readonly answer: (Span & { readonly masked: boolean }) | undefined;
  readonly others: readonly Secret[];
}

/** What lines with secrets hold, looked up once a line; a line that is read again is another object. */
const known = new WeakMap<LogLine, Found>();

/** The secrets in a line, in order, not overlapping. */
export function secretsAt(document: LogDocument, line: number): readonly Secret[] {
  const read = document.lineAt(line);
  if (read === undefined) return [];
  let found = known.get(read);
  if (found === undefined) {
    found = foundIn(document.textOf(line), read);
    if (found !== NONE) known.set(read, found);
  }
  const { answer, others } = found;
  if (answer === undefined) return others;
  const { start, end, masked } = answer;
  const kind = masked ? "userName" : answerKind(document, line);
  return inOrder([{ kind, start, end }, ...others]);
}

/** The secrets of a document from one line to another (0-based, the last one included), in order. */
export function* secretsBetween(
  document: LogDocument,
  first: number,
  last: number,
): Generator<PlacedSecret> {
  const end = Math.min(last, document.lineCount - 1);
  for (let line = first; line <= end; line++)
    for (const secret of secretsAt(document, line)) yield { ...secret, line };
}

/** Reads a document and looks for secrets in it, in steps, so that `secretsOf` has less to do. */
export function* findingSecrets(document: LogDocument): Steps<void> {
  yield* document.reading();
  for (const { reading } of document.pieces()) {
    linesWithSecrets(reading);
    yield;
  }
}

/** All secrets of a document, in order. */
export function* secretsOf(document: LogDocument): Generator<PlacedSecret> {
  document.readAll();
  for (const { first, reading } of document.pieces())
    for (const number of linesWithSecrets(reading)) {
      const line = first + number;
      for (const secret of secretsAt(document, line)) yield { ...secret, line };
    }
}

/** Looked up once a piece; one that is read again is another object. */
const linesOfPieces = new WeakMap<ChunkReading, readonly number[]>();

/** The lines of a piece in which secrets stand, whatever their kind. */
function linesWithSecrets(reading: ChunkReading): readonly number[] {
  let lines = linesOfPieces.get(reading);
  if (lines === undefined) {
    const { chunk } = reading;
    lines = suspectsIn(reading).filter(
      (line) => foundIn(chunk.textOf(line), reading.lineAt(line)) !== NONE,
    );
    linesOfPieces.set(reading, lines);
  }
  return lines;
}

/** The lines that may have a sign of a secret, or are an answer to a login. */
function suspectsIn({ chunk, numbers, kept }: ChunkReading): number[] {
  const lines = new Set<number>();
  for (const [index, { turn }] of kept.entries())
    if (turn.credentials) lines.add(numbers[index] ?? 0);
  const nextSign = signFinder(chunk.text);
  for (let at = nextSign(0); at >= 0; ) {
    const line = chunk.lineOf(at);
    lines.add(line);
    const next = chunk.starts[line + 1];
    at = next === undefined ? -1 : nextSign(next);
  }
  return [...lines].sort((a, b) => a - b);
}

/** The secrets that a text by itself tells, in order, not overlapping. */
export function secretsIn(whole: string): readonly Secret[] {
  return secretsBy(SOURCES, whole);
}

function secretsBy(sources: readonly SecretSource[], whole: string): readonly Secret[] {
  const text = whole.length > FAR ? whole.slice(0, FAR) : whole;
  return SIGNS.test(text) ? inOrder(sources.flatMap((source) => source(text))) : [];
}

function foundIn(text: string, { reading, turn }: LogLine): Found {
  const span = turn.credentials ? answerSpan(text, reading?.speech) : undefined;
  const answer = span && { ...span, masked: isMasked(text.slice(span.start, span.end)) };
  const all = secretsBy(reading?.speech?.by === "server" ? IN_REPLIES : SOURCES, text);
  const others = all.filter(({ start, end }) => !overlap(answer, start, end));
  return answer === undefined && others.length === 0 ? NONE : { answer, others };
}

/** In order of their columns; those that overlap are one, of the kind of the first, which is the longest of those that begin where it does. */
function inOrder(secrets: readonly Secret[]): readonly Secret[] {
  const kept: Secret[] = [];
  for (const secret of [...secrets].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || secret.start >= last.end) kept.push(secret);
    else if (secret.end > last.end) kept.splice(-1, 1, { ...last, end: secret.end });
  }
  return kept;
}

function overlap(span: Span | undefined, start: number, end: number): boolean {
  return span !== undefined && span.start < end && start < span.end;
}
