import { formatCode } from "../catalogue/index";
import { type Context, contextAt } from "../document/context";
import { linesOfEvent } from "../document/events";
import type { Failure } from "../document/failures";
import type { LogLine } from "../document/line";
import type { LogDocument } from "../document/log-document";
import type { Reason } from "../reasons/reason";
import { codeOf } from "./code-of";
import { reasonAt } from "./reason-at";

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

/** Made once a failure; an edited document has new ones. */
const made = new WeakMap<Failure, FailureRow>();

/** One failure of the document with what is told of it. */
export function failureRow(document: LogDocument, failure: Failure): FailureRow {
  const known = made.get(failure);
  if (known !== undefined) return known;
  const row = { failure, ...toldOf(document, failure) };
  made.set(failure, row);
  return row;
}

type Told = Omit<FailureRow, "failure">;

/**
 * What a line tells of its failure, where no other line has a part in it: most lines of a large log, which need not be
 * looked at again after each edit. A line that is read again is another object.
 */
const toldByLine = new WeakMap<LogLine, Told>();

function toldOf(document: LogDocument, failure: Failure): Told {
  const line = document.lineAt(failure.line);
  const code = codeOf(failure);
  const text = code === undefined ? spelled(failure) : formatCode(code);
  const known = line && toldByLine.get(line);
  if (known?.code === text && standsAlone(document, failure.line)) return known;
  const about: Partial<Context> = contextAt(document, failure.line) ?? {};
  const told = {
    code: text,
    reason: code && reasonAt(document, failure.line, code),
    about,
    domain: domainOf(about.recipient),
  };
  if (line !== undefined && standsAlone(document, failure.line)) toldByLine.set(line, told);
  return told;
}

/** Whether a line's event is the line, and no conversation that others have to tell of. */
function standsAlone(document: LogDocument, line: number): boolean {
  const speech = document.lineAt(line)?.reading?.speech;
  return speech === undefined && linesOfEvent(document, line, 2).length === 1;
}

/** What stands behind the last at sign of an address, in lower case. */
export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  const domain = address?.slice(at + 1).toLowerCase();
  return at === -1 || domain === "" ? undefined : domain;
}

function spelled({ reply, enhanced }: Failure): string {
  return [reply, enhanced].filter((part) => part !== undefined).join(" ");
}
