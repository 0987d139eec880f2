import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { domainAt } from "./domain";
import type { FailureRow } from "./rows";

/** Failures of one code that are not shown: all of them, those of one file, or those of one recipient domain. */
export interface HiddenFailure {
  /** `550`, `5.1.1` or `550 5.1.1`; a single code also hides where it stands beside another. */
  readonly code: string;
  /** The file's URI, or the end of its path behind a slash: `logs/maillog`. */
  readonly file?: string;
  /** The recipient's domain, in lower case. */
  readonly domain?: string;
}

/** The settings that hide failures. */
export interface Hiding {
  readonly hide: readonly HiddenFailure[];
}

/**
 * Whether the settings hide a failure of the document. An entry's `code` must be the whole code or either part of it,
 * its `file` the document's URI or the end of its path behind a slash, its `domain` that of the recipient; what it does
 * not name may be anything.
 */
export function hiddenIn(document: LogDocument, { hide }: Hiding): (failure: Failure) => boolean {
  const entries = entriesFor(document.uri, hide);
  if (entries.length === 0) return hidesNothing;
  return (failure) =>
    entries.some((entry) => hides(entry, failure, () => domainAt(document, failure.line)));
}

/** As `hiddenIn`, for failures of which all is told already. */
export function hiddenOf(uri: string, { hide }: Hiding): (row: FailureRow) => boolean {
  const entries = entriesFor(uri, hide);
  return ({ failure, domain }) => entries.some((entry) => hides(entry, failure, () => domain));
}

function entriesFor(uri: string, hide: Hiding["hide"]): Hiding["hide"] {
  return hide.filter(({ file }) => file === undefined || isFile(uri, file));
}

/** Hides no failure. */
export function hidesNothing(): boolean {
  return false;
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
