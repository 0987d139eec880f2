import type { CancellationToken, Connection } from "vscode-languageserver";
import {
  type ReportPage,
  type ReportScanning,
  type ReportScanParams,
  type ReportSkipped,
  reportRequests,
  reportScanningNotification,
} from "../../../protocol/messages";
import { phrasesOf } from "../catalogue/index";
import { ClientError, errorCodes } from "../client-error";
import type { DiskLogs, OnProgress } from "../disk";
import { LogDocument } from "../document/log-document";
import type { Steps } from "../document/steps";
import { reportPage } from "../features/report/page";
import { RequestError } from "../features/request-error";
import { guardedLater } from "../guard";
import { Report } from "../report/report";
import type { Session } from "../session";
import { addLog } from "./report";
import type { Service } from "./service";
import { walked } from "./walked";

/** In milliseconds: progress in small logs is told no more often. */
const PACE = 100;

/** What stops a report, and who hears how far it is. */
interface Making {
  readonly token: CancellationToken;
  readonly onProgress: OnProgress;
}

/** Answers for reports on files that the server reads itself. */
export const reportFiles: Service = {
  serve(connection, session) {
    connection.onRequest(reportRequests.scan, (params: ReportScanParams, token) =>
      guardedLater<ReportPage | null>(connection, reportRequests.scan, null, () =>
        scanned(connection, session, params, token),
      ),
    );
  },
};

async function scanned(
  connection: Connection,
  session: Session,
  { id, uris, sparing = false }: ReportScanParams,
  token: CancellationToken,
): Promise<ReportPage> {
  const finding = logsAt(session, uris);
  const logs = await walked(token, (walk) => walk.through(finding));
  const onProgress: OnProgress = ({ file, ...how }) => {
    const scanning: ReportScanning = { id, uri: file, ...how };
    void connection.sendNotification(reportScanningNotification, scanning);
  };
  const made = new Report();
  const skipped =
    logs.areSmall && !sparing
      ? await readAll(session, made, logs, { token, onProgress })
      : await scanAll(session, made, logs, { token, onProgress });
  const packed = logs.packed.filter((uri) => made.files.includes(uri));
  return {
    ...reportPage(made, { language: session.language, skipped }),
    ...(packed.length > 0 && { packed }),
  };
}

function logsAt({ disk, language }: Session, uris: readonly string[]): Steps<DiskLogs> {
  if (disk === undefined || !uris.every(disk.isLocal))
    throw new RequestError(phrasesOf(language).report.noDisk);
  return disk.logsAt(uris);
}

/** Adds logs that are small as if they were open, so that their messages, sessions and retries count, too. */
async function readAll(
  session: Session,
  made: Report,
  logs: DiskLogs,
  { token, onProgress }: Making,
): Promise<readonly ReportSkipped[]> {
  const skipped: ReportSkipped[] = [];
  for (const log of logs.read(paced(onProgress)))
    if ("why" in log) skipped.push(log);
    else {
      const { uri, text, latest } = log;
      const when = latest === undefined ? {} : { latest };
      await addLog(session, made, new LogDocument(uri, 0, text), { uri, ...when }, token);
    }
  return skipped;
}

/** Adds logs of any size. */
async function scanAll(
  { language, settings }: Session,
  made: Report,
  logs: DiskLogs,
  { token, onProgress }: Making,
): Promise<readonly ReportSkipped[]> {
  const abort = new AbortController();
  const { signal } = abort;
  const stop = () =>
    abort.abort(new ClientError(errorCodes.requestCancelled, "the report was cancelled"));
  if (token.isCancellationRequested) stop();
  token.onCancellationRequested(stop);
  return logs.scan(made, { language, hide: settings.hide, signal, onProgress });
}

/** Tells at once, and then no more often than that: many files may be small. */
function paced(tell: OnProgress): OnProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PACE) return;
    last = now;
    tell(progress);
  };
}
