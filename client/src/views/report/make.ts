import {
  type CancellationToken,
  CancellationTokenSource,
  l10n,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import {
  type ReportAdded,
  type ReportAddParams,
  type ReportEndParams,
  type ReportId,
  type ReportPage,
  reportRequests,
} from "../../../../protocol/messages";
import { answered } from "../../answered";
import { NoAnswer, tooLarge } from "../../endings/end-of-answer";
import type { Tell } from "../../late-progress";
import { fileName } from "../../logs";
import { isOnDisk } from "../../on-disk";
import type { Server } from "../../server";
import { findFiles } from "./find-files";
import { readLogFile } from "./read-file";
import { scanned } from "./scanned";
import type { ReportSource } from "./source";

/** Where a report is made: who makes it, what stops it, and who hears how far it is. */
export interface Making {
  readonly server: Server;
  readonly token: CancellationToken;
  readonly tell: Tell;
  /** Whether a log is followed: then the server knows it, and VS Code may not. */
  readonly isFollowed: (uri: string) => boolean;
}

/** So many files are read. */
const MOST_FILES = 2000;

/** Makes a report; `undefined` where that was cancelled. */
export async function makeReport(
  source: ReportSource,
  making: Making,
): Promise<ReportPage | undefined> {
  try {
    return "files" in source
      ? await onFiles(source.files, making)
      : await onDocument(source.document, source.lines, making);
  } catch (error) {
    if (making.token.isCancellationRequested) return undefined;
    throw error;
  }
}

async function onDocument(
  name: string,
  lines: ReportEndParams["lines"],
  making: Making,
): Promise<ReportPage | undefined> {
  const { server, token } = making;
  if (lines === undefined && making.isFollowed(name))
    return answered(await server.request(reportRequests.document, { uri: name }, token));
  if (server.endings.isLeftOut(name)) return onLeftOut(name, lines, making);
  const document = await workspace.openTextDocument(Uri.parse(name, true));
  const log = { uri: name, latest: await lastWritten(document), ...(lines && { lines }) };
  const page = await server.request<ReportPage | null>(reportRequests.document, log, token);
  if (page !== null) return page;
  // Its language is none of ours, so the server does not hold it.
  return inSteps(making, async (add) => {
    await add({ ...log, text: document.getText() });
    return { skipped: [], ...(lines && { lines }) };
  });
}

/** A document that the server cannot hold is no easier for it as a text of its own; its file is read in pieces. */
async function onLeftOut(
  name: string,
  lines: ReportEndParams["lines"],
  making: Making,
): Promise<ReportPage | undefined> {
  const uri = Uri.parse(name, true);
  if (!isOnDisk(uri) || lines !== undefined) throw new NoAnswer(tooLarge(uri));
  return scanned([name], making);
}

async function lastWritten({ uri, isDirty }: TextDocument): Promise<number> {
  if (isDirty || uri.scheme === "untitled") return Date.now();
  return workspace.fs.stat(uri).then(
    ({ mtime }) => mtime,
    () => Date.now(),
  );
}

/** By the server itself where it can read the files, else by what VS Code reads of them. */
async function onFiles(names: readonly string[], making: Making): Promise<ReportPage | undefined> {
  const uris = names.map((name) => Uri.parse(name, true));
  return uris.every(isOnDisk) && (await making.server.readsFiles())
    ? scanned(names, making)
    : readHere(uris, making);
}

function readHere(uris: readonly Uri[], making: Making): Promise<ReportPage | undefined> {
  return inSteps(making, async (add) => {
    const skipped: { uri: string; why: ReportEndParams["skipped"][number]["why"] }[] = [];
    let count = 0;
    for await (const { uri, stat } of findFiles(uris)) {
      if (making.token.isCancellationRequested) break;
      const found = uri.toString();
      if (++count > MOST_FILES) {
        skipped.push({ uri: found, why: "many" });
        break;
      }
      making.tell(`${fileName(uri)} (${count})`);
      const read = stat === undefined ? UNREADABLE : await readLogFile(uri, stat);
      if ("why" in read) skipped.push({ uri: found, why: read.why });
      else await add({ uri: found, text: read.text, latest: read.latest });
    }
    return { skipped };
  });
}

const UNREADABLE = { why: "unreadable" } as const;

/** Adds logs to a report, one after the other; it is forgotten where that fails or is cancelled. */
async function inSteps(
  { server, token }: Making,
  work: (
    add: (log: Omit<ReportAddParams, "id">) => Promise<ReportAdded>,
  ) => Promise<Omit<ReportEndParams, "id">>,
): Promise<ReportPage | undefined> {
  const { id } = await server.request<ReportId>(reportRequests.begin, {}, token);
  const { run } = server;
  const step = async <Result>(method: string, params: object): Promise<Result> => {
    const result = await server.request<Result | null>(method, { id, ...params }, token);
    // The next server knows nothing of the report.
    if (server.run !== run)
      throw new NoAnswer(l10n.t("The SMTP Lens server was restarted. Make the report again."));
    return answered(result);
  };
  try {
    const rest = await work((log) => step<ReportAdded>(reportRequests.add, log));
    if (!token.isCancellationRequested) return await step<ReportPage>(reportRequests.end, rest);
  } catch (error) {
    // Where that cannot be done either, the first fault is the one to be told.
    await server.request(reportRequests.cancel, { id }).catch(() => undefined);
    throw error;
  }
  await server.request(reportRequests.cancel, { id });
  return undefined;
}

/** A token that nobody cancels. */
export function uncancelled(): CancellationToken {
  return new CancellationTokenSource().token;
}
