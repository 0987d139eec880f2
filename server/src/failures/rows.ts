import { type Context, contextIn } from "../document/context";
import type { Failure } from "../document/failures";
import { keptUntilEdited } from "../document/kept";
import type { LogLine } from "../document/line";
import type { LogDocument } from "../document/log-document";
import { linesAround } from "../document/passage";
import type { Reason } from "../reasons/reason";
import { codeOf, codeText } from "./code-of";
import { reasonIn } from "./reason-at";

/** A failure with all that is told of it: what views, reports and filters sort by. */
export interface FailureRow {
  readonly failure: Failure;
  /** `550 5.1.1`, as it stands in the log. */
  readonly code: string;
  /** `undefined` where neither code nor text tells one. */
  readonly reason: Reason | undefined;
  /** Who took part; text of strangers, to be escaped wherever it is shown. */
  readonly about: Partial<Context>;
  /** The recipient's domain, in lower case. */
  readonly domain: string | undefined;
}

/**
 * By lines that tell of a failure by themselves, whatever an edit changes elsewhere: most lines of a large log. A line
 * that is read again is another object.
 */
const ofLines = new WeakMap<LogLine, FailureRow>();
/** Of failures of which other lines tell, too. */
const untilEdited = keptUntilEdited(() => new Map<Failure, FailureRow>());

/** One failure of the document with what is told of it; the same object until an edit touches or moves the failure. */
export function failureRow(document: LogDocument, failure: Failure): FailureRow {
  const line = document.lineAt(failure.line);
  const lines = linesAround(document, failure.line);
  if (line === undefined || line.reading?.speech !== undefined || lines.length > 1)
    return sharedRow(document, failure, lines);
  const known = ofLines.get(line);
  if (known?.failure === failure) return known;
  const row =
    known !== undefined && known.code === codeText(failure)
      ? { ...known, failure }
      : rowOf(document, failure, lines);
  ofLines.set(line, row);
  return row;
}

/** As `failureRow`, but not kept: for who asks once a failure. */
export function freshRow(document: LogDocument, failure: Failure): FailureRow {
  return rowOf(document, failure, linesAround(document, failure.line));
}

function sharedRow(document: LogDocument, failure: Failure, lines: readonly number[]): FailureRow {
  const rows = untilEdited(document);
  const row = rows.get(failure) ?? rowOf(document, failure, lines);
  rows.set(failure, row);
  return row;
}

function rowOf(document: LogDocument, failure: Failure, lines: readonly number[]): FailureRow {
  const code = codeOf(failure);
  const about: Partial<Context> = contextIn(document, failure.line, lines) ?? {};
  return {
    failure,
    code: codeText(failure),
    reason: code && reasonIn(document, lines, code),
    about,
    domain: domainOf(about.recipient),
  };
}

/** What stands behind the last at sign of an address, in lower case. */
export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  const domain = address?.slice(at + 1).toLowerCase();
  return at === -1 || domain === "" ? undefined : domain;
}
