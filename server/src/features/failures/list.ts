import type { FailuresScope } from "../../../../protocol/messages";
import type { Language } from "../../catalogue/index";
import type { Failure } from "../../document/failures";
import type { LogDocument } from "../../document/log-document";
import { Interrupted } from "../../document/steps";
import { hiddenIn, hiddenOf } from "../../failures/hidden";
import { type FailureRow, failureRow } from "../../failures/rows";
import { FollowedLog } from "../../follow/followed-log";
import { reasonLabel } from "../../render/names";
import type { Settings } from "../../settings";
import type { Walk } from "../../walk";
import { DocumentFailure, followedFailure, type ListedFailure } from "./listed";

/** A log that has failures to list: an open one, or one that is followed. */
export type FailureLog = LogDocument | FollowedLog;

/** The failures that fit a scope, and how many do not count. */
export interface FailureList {
  /** Those that fit the filter, too. */
  readonly listed: readonly ListedFailure[];
  readonly total: number;
  readonly hidden: number;
  /** How many older ones of followed logs are not kept any more. */
  readonly older: number;
}

/** What a list depends on besides the logs. */
export interface ListContext {
  readonly settings: Settings;
  readonly language: Language;
  readonly walk: Walk;
}

/**
 * The failures that fit a scope, in the order of logs and lines. Rejects with `Interrupted` when the walk is cancelled or
 * a log changes meanwhile.
 */
export async function listFailures(
  logs: readonly FailureLog[],
  scope: FailuresScope,
  context: ListContext,
): Promise<FailureList> {
  const fits = filterOf(scope.filter ?? "", context.language);
  const listed: ListedFailure[] = [];
  let total = 0;
  let hidden = 0;
  let older = 0;
  for (const log of logs) {
    const rows =
      log instanceof FollowedLog ? await latestOf(log, context) : await rowsOf(log, context);
    const all = log instanceof FollowedLog ? log.latest.all : log.failures;
    older += log instanceof FollowedLog ? log.left : 0;
    hidden += all.length - rows.length;
    const inScope = rows.filter(({ row }) => isInGroup(row, scope));
    total += inScope.length;
    for (const one of inScope) if (fits(one.row)) listed.push(one);
  }
  return { listed, total, hidden, older };
}

/** The failures of a log with what is told of each: the first time that takes long. */
async function rowsOf(
  document: LogDocument,
  { settings, walk }: ListContext,
): Promise<ListedFailure[]> {
  const { version } = document;
  const shown = new Set(notHidden(document, settings));
  const rows: ListedFailure[] = [];
  for (const [index, failure] of document.failures.entries()) {
    if (walk.isTired) await walk.pause();
    if (document.version !== version) throw new Interrupted("the log has changed");
    if (shown.has(failure))
      rows.push(new DocumentFailure(document, index, failureRow(document, failure)));
  }
  return rows;
}

/** The latest failures of a followed log. What comes meanwhile is for the next list. */
async function latestOf(
  log: FollowedLog,
  { settings, walk }: ListContext,
): Promise<ListedFailure[]> {
  const isHidden = hiddenOf(log.uri, settings);
  const rows: ListedFailure[] = [];
  for (const failure of log.latest.all) {
    if (walk.isTired) await walk.pause();
    if (!isHidden(failure.row)) rows.push(followedFailure(log, failure));
  }
  return rows;
}

/** The key of a failure's reason; empty where none is known. */
export function reasonKey({ reason }: FailureRow): string {
  return reason?.id ?? "";
}

/** The key of the recipient's domain; empty where none is known. */
export function domainKey({ domain }: FailureRow): string {
  return domain ?? "";
}

/** The failures that the setting `smtpLens.hide` leaves; severity and limit are about problems alone. */
export function notHidden(document: LogDocument, settings: Settings): readonly Failure[] {
  const isHidden = hiddenIn(document, settings);
  return document.failures.filter((failure) => !isHidden(failure));
}

function isInGroup(row: FailureRow, { reason, domain }: FailuresScope): boolean {
  return (
    (reason === undefined || reason === reasonKey(row)) &&
    (domain === undefined || domain === domainKey(row))
  );
}

/** Whether every word of the filter stands somewhere in what a list shows of a failure. */
function filterOf(filter: string, language: Language): (row: FailureRow) => boolean {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (row) => {
    const { recipient = "", host = "" } = row.about;
    const told = [reasonLabel(row.reason, language), domainKey(row), row.code, host, recipient]
      .join("\n")
      .toLowerCase();
    return words.every((word) => told.includes(word));
  };
}
