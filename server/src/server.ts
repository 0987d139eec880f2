import {
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { type InitializationOptions, serverCommands } from "../../protocol/messages";
import { provideCatalogue } from "./catalogue/index";
import { type ClientState, clientState } from "./client-state";
import { LogDocument } from "./document/log-document";
import { serveCommands } from "./serve-commands";
import { serveDiagnostics } from "./serve-diagnostics";
import { serveHover } from "./serve-hover";
import { Session } from "./session";
import { readSettings } from "./settings";
import { version } from "./version";

/** Serves one client over `connection`, which the caller makes and this function starts to listen on. */
export function serve(connection: Connection): void {
  const session = new Session();
  connection.onInitialize((params) => {
    const { catalogue } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (typeof catalogue === "string") provideCatalogue(() => catalogue);
    session.client = clientState(params);
    session.settings = session.client.settings;
    return initializeResult(session.client);
  });
  const changed = serveDiagnostics(connection, session);
  serveDocuments(connection, session, changed.document);
  serveSettings(connection, session, changed.settings);
  serveHover(connection, session);
  serveCommands(connection, session);
  connection.listen();
}

function initializeResult(client: ClientState): InitializeResult {
  return {
    serverInfo: { name: "SMTP Lens", version },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      executeCommandProvider: { commands: Object.values(serverCommands) },
      ...(client.pullDiagnostics
        ? {
            diagnosticProvider: {
              identifier: "smtp",
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
}

function serveDocuments(
  connection: Connection,
  session: Session,
  changed: (uri: string) => void,
): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    session.documents.set(uri, new LogDocument(uri, languageId, version, text));
    changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    session.documents.get(textDocument.uri)?.update(contentChanges, textDocument.version);
    changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session.documents.delete(textDocument.uri);
    changed(textDocument.uri);
  });
}

function serveSettings(connection: Connection, session: Session, changed: () => void): void {
  const apply = (section: unknown) => {
    session.settings = readSettings(section);
    changed();
  };
  const pull = async () => apply(await connection.workspace.getConfiguration("smtpLens"));
  connection.onInitialized(() => {
    if (session.client.configuration) void pull().catch(report);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.client.configuration) void pull().catch(report);
    else apply((settings as { smtpLens?: unknown } | null)?.smtpLens);
  });
  function report(error: unknown): void {
    connection.console.error(`settings could not be read: ${String(error)}`);
  }
}
