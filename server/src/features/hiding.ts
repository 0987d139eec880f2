import type { Position } from "vscode-languageserver-protocol";
import type { HidingResult } from "../../../protocol/messages";
import { formatCode } from "../catalogue/index";
import { codeAt, type PlacedCode } from "../document/codes";
import { linesAround } from "../document/event";
import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { domainAt } from "../failures/domain";
import { type FailureRow, failureRow } from "../failures/rows";
import type { HiddenFailure, Settings } from "../settings";

/** What a person can hide at a place. */
export interface Hideable extends HidingResult {
  /** The failure that the code there tells of; `undefined` where it was told elsewhere already. */
  readonly failure: Failure | undefined;
}

const LONGEST_NAME = 255;
/** A name of the DNS in letters of any script: nothing else is offered, since a log may call anything a domain. */
const DOMAIN = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;

/**
 * Whether the settings hide a failure of the document. An entry's `code` must be the whole code or either part of it,
 * its `file` the document's URI or the end of its path behind a slash, its `domain` that of the recipient; what it does
 * not name may be anything.
 */
export function hiddenIn(document: LogDocument, { hide }: Settings): (failure: Failure) => boolean {
  const entries = entriesFor(document.uri, hide);
  if (entries.length === 0) return hidesNothing;
  return (failure) =>
    entries.some((entry) => hides(entry, failure, () => domainAt(document, failure.line)));
}

/** As `hiddenIn`, for failures of which all is told already. */
export function hiddenOf(uri: string, { hide }: Settings): (row: FailureRow) => boolean {
  const entries = entriesFor(uri, hide);
  return ({ failure, domain }) => entries.some((entry) => hides(entry, failure, () => domain));
}

function entriesFor(uri: string, hide: Settings["hide"]): Settings["hide"] {
  return hide.filter(({ file }) => file === undefined || isFile(uri, file));
}

/** Hides no failure. */
export function hidesNothing(): boolean {
  return false;
}

/** What can be hidden at a position: the failure that a code there tells of. `undefined` where no code of a failure stands. */
export function hideableAt(document: LogDocument, position: Position): Hideable | undefined {
  const { line, character } = position;
  const placed = codeAt(document, line, character);
  const code = placed && codeOf(placed);
  if (placed === undefined || code === undefined || !/^[45]/.test(placed.token.value))
    return undefined;
  const failure = failureAt(document, line, placed);
  if (failure === undefined)
    return { code: formatCode(code), ...named(domainAt(document, line)), failure };
  const row = failureRow(document, failure);
  return { code: row.code, ...named(row.domain), failure };
}

/** The failure whose codes cover the token, else one of the same event. */
function failureAt(
  document: LogDocument,
  line: number,
  { token }: PlacedCode,
): Failure | undefined {
  const lines = linesAround(document, line);
  const near = document.failures.filter((failure) => lines.includes(failure.line));
  const covering = near.find(
    ({ line: at, start, end }) => at === line && start <= token.start && token.end <= end,
  );
  return covering ?? near[0];
}

function hides(
  entry: HiddenFailure,
  { reply, enhanced }: Failure,
  domainOf: () => string | undefined,
): boolean {
  const { code, domain } = entry;
  if (code !== reply && code !== enhanced && code !== `${reply} ${enhanced}`) return false;
  return domain === undefined || domainOf() === domain;
}

function isFile(uri: string, file: string): boolean {
  const [own, wanted] = [decoded(uri), decoded(file)];
  return own === wanted || decoded(pathOf(uri)).endsWith(`/${wanted}`);
}

/** The path of a URI, without query and fragment. */
function pathOf(uri: string): string {
  return uri.replace(/[?#].*$/s, "");
}

/** Clients escape differently: `c:` and `c%3A` are one. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function named(domain: string | undefined): { domain?: string } {
  const plain = domain !== undefined && domain.length <= LONGEST_NAME && DOMAIN.test(domain);
  return plain ? { domain } : {};
}
