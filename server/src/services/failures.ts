import type { CancellationToken } from "vscode-languageserver";
import {
  type FailureGroups,
  type FailureLines,
  type FailureLinesParams,
  type FailuresCsv,
  type FailuresParams,
  type FailuresScope,
  failureLinesRequest,
  failuresCsvRequest,
  failuresRequest,
} from "../../../protocol/messages";
import { failuresCsv } from "../features/failures/csv";
import { failureGroups } from "../features/failures/groups";
import { failureLines } from "../features/failures/lines";
import { type FailureList, type FailureLog, listFailures } from "../features/failures/list";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";
import { walked } from "./walked";

/** What is done with the failures that fit the parameters, of which logs. */
type Make<Result> = (list: FailureList, logs: readonly FailureLog[]) => Result;

/** Answers our requests for lists of failures: groups, lines, CSV. */
export const failures: Service = {
  serve(connection, session) {
    connection.onRequest(failuresRequest, (params: FailuresParams, token: CancellationToken) =>
      guardedLater<FailureGroups>(connection, failuresRequest, noGroups, () =>
        listed(session, params, token, (list) => failureGroups(list, params, session.language)),
      ),
    );
    connection.onRequest(failureLinesRequest, (params: FailureLinesParams, token) =>
      guardedLater<FailureLines>(connection, failureLinesRequest, { lines: [], left: 0 }, () =>
        listed(session, params, token, (list, logs) =>
          failureLines(
            list,
            params,
            { log: logs.length < 2, domain: params.domain !== undefined },
            session.language,
          ),
        ),
      ),
    );
    connection.onRequest(failuresCsvRequest, (params: FailureLinesParams, token) =>
      guardedLater<FailuresCsv>(connection, failuresCsvRequest, { csv: "", left: 0 }, () =>
        listed(session, params, token, (list) => failuresCsv(list, params, session.language)),
      ),
    );
  },
};

const noGroups: FailureGroups = { groups: [], left: 0, failures: 0, total: 0, hidden: 0, older: 0 };

function listed<Result>(
  session: Session,
  scope: FailuresScope,
  token: CancellationToken,
  make: Make<Result>,
): Promise<Result> {
  return walked(token, async (walk) => {
    const logs = logsOf(session, scope.uris);
    const { settings, language } = session;
    return make(await listFailures(logs, scope, { settings, language, walk }), logs);
  });
}

/** A log that is open and followed is listed once, as it is followed: that knows it first. */
function logsOf(
  { documents, followed }: Session,
  uris: readonly string[] = [...documents.keys(), ...followed.keys()],
): FailureLog[] {
  return [...new Set(uris)].flatMap((uri) => followed.get(uri)?.log ?? documents.get(uri) ?? []);
}
