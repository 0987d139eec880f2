import type {
  CancellationToken,
  Diagnostic,
  DocumentDiagnosticReport,
} from "vscode-languageserver";
import { ClientError, errorCodes } from "../client-error";
import type { LogDocument } from "../document/log-document";
import { credentialProblems } from "../features/credentials";
import { diagnostics as failures } from "../features/diagnostics";
import { guarded } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";

/** Answers pulls of diagnostics, and pushes them to a client that does not pull. */
export const diagnostics: Service = {
  serve(connection, session) {
    connection.languages.diagnostics.on((params, token) => {
      return guarded<DocumentDiagnosticReport>(
        connection,
        "diagnostics",
        { kind: "full", items: [] },
        () => report(session, params.textDocument.uri, params.previousResultId, token),
      );
    });
    const push = (uri: string) => {
      if (!session.client.pullDiagnostics) void connection.sendDiagnostics(pushed(session, uri));
    };
    session.documentChanged.event(push);
    session.settingsChanged.event(() => {
      if (session.client.refreshDiagnostics) connection.languages.diagnostics.refresh();
      for (const uri of session.documents.keys()) push(uri);
    });
  },
};

/** A full report, or `unchanged` where the client has it. A pull that was cancelled is refused, never answered as empty. */
function report(
  session: Session,
  uri: string,
  previous: string | undefined,
  token: CancellationToken,
): DocumentDiagnosticReport {
  if (token.isCancellationRequested)
    throw new ClientError(errorCodes.requestCancelled, "the request was cancelled");
  const document = session.documents.get(uri);
  if (document === undefined) return { kind: "full", items: [] };
  const resultId = `${document.version}.${session.settingsVersion}`;
  if (previous === resultId) return { kind: "unchanged", resultId };
  return {
    kind: "full",
    resultId,
    items: problems(document, session),
  };
}

function pushed(session: Session, uri: string) {
  const document = session.documents.get(uri);
  if (document === undefined) return { uri, diagnostics: [] };
  return { uri, version: document.version, diagnostics: problems(document, session) };
}

function problems(document: LogDocument, { settings, language }: Session): Diagnostic[] {
  return [
    ...credentialProblems(document, settings, language),
    ...failures(document, settings, language),
  ];
}
