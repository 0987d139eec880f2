import type { LogDocument } from "../document/log-document";
import { REDACTED, type Span } from "./secret";
import { secretsOf } from "./secrets-at";

/** A secret to be replaced by `REDACTED`; `line` is 0-based. */
export interface Redaction extends Span {
  readonly line: number;
  readonly newText: string;
}

/** What takes every secret out of a document, in order. */
export function redactions(document: LogDocument): Redaction[] {
  return Array.from(secretsOf(document), ({ line, start, end }) => redaction(line, { start, end }));
}

/** What takes one secret out. */
export function redaction(line: number, { start, end }: Span): Redaction {
  return { line, start, end, newText: REDACTED };
}
