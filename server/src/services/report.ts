import type { CancellationToken } from "vscode-languageserver";
import {
  type ReportAdded,
  type ReportAddParams,
  type ReportEndParams,
  type ReportId,
  type ReportPage,
  type ReportParams,
  reportRequests,
} from "../../../protocol/messages";
import { LogDocument } from "../document/log-document";
import { hiddenIn } from "../failures/hidden";
import { reportPage } from "../features/report/page";
import { guarded, guardedLater } from "../guard";
import { Report } from "../report/report";
import type { Session } from "../session";
import { historyFor } from "./history-for";
import type { Service } from "./service";
import { walked } from "./walked";

/** So many reports may be under way; of more, the oldest is forgotten. */
const MOST_OPEN = 4;

/** Answers for reports on open documents, and on logs that the client reads. */
export const report: Service = {
  serve(connection, session) {
    const open = new Map<number, Report>();
    // What a client was told by the server before must not be taken for a report of this one.
    let last = Math.floor(performance.timeOrigin);
    connection.onRequest(reportRequests.document, (params: ReportParams, token) =>
      guardedLater(connection, "report", null, () => onDocument(session, params, token)),
    );
    connection.onRequest(reportRequests.begin, (): ReportId => {
      open.set(++last, new Report());
      for (const id of [...open.keys()].slice(0, -MOST_OPEN)) open.delete(id);
      return { id: last };
    });
    connection.onRequest(reportRequests.add, (params: ReportAddParams, token) =>
      guardedLater(connection, "report", null, () =>
        add(session, open.get(params.id), params, token),
      ),
    );
    connection.onRequest(reportRequests.end, ({ id, lines, skipped }: ReportEndParams) =>
      guarded<ReportPage | null>(connection, "report", null, () => {
        const ended = open.get(id);
        open.delete(id);
        return ended === undefined
          ? null
          : reportPage(ended, { language: session.language, lines, skipped });
      }),
    );
    connection.onRequest(reportRequests.cancel, ({ id }: ReportId) => {
      open.delete(id);
      return null;
    });
  },
};

async function onDocument(
  session: Session,
  params: ReportParams,
  token: CancellationToken,
): Promise<ReportPage | null> {
  const followed = params.lines === undefined ? session.followed.get(params.uri)?.log : undefined;
  if (followed !== undefined)
    return reportPage(followed.report, { language: session.language, followed });
  const document = session.documents.get(params.uri);
  if (document === undefined) return null;
  const made = new Report();
  await addLog(session, made, document, params, token);
  return reportPage(made, { language: session.language, lines: params.lines });
}

async function add(
  session: Session,
  made: Report | undefined,
  params: ReportAddParams,
  token: CancellationToken,
): Promise<ReportAdded | null> {
  const { uri, text } = params;
  const document = text === undefined ? session.documents.get(uri) : new LogDocument(uri, 0, text);
  if (document === undefined || made === undefined) return null;
  await addLog(session, made, document, params, token);
  return { failures: made.failures.permanent + made.failures.transient };
}

/** Adds a log that is held in memory. Rejects with a `ClientError` where that is cancelled. */
export async function addLog(
  session: Session,
  made: Report,
  document: LogDocument,
  { lines, latest }: ReportParams,
  token: CancellationToken,
): Promise<void> {
  const history = await historyFor(document, token);
  const isHidden = hiddenIn(document, session.settings);
  const options = {
    history,
    isHidden,
    ...(lines && { lines }),
    ...(latest !== undefined && { latest }),
  };
  await walked(token, (walk) => walk.through(made.add(document, options)));
}
