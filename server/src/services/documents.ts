import { LogDocument } from "../document/log-document";
import type { Service } from "./service";

/** Keeps the client's open documents. */
export const documents: Service = {
  serve(connection, session) {
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      session.documents.set(uri, new LogDocument(uri, languageId, version, text));
      session.documentChanged.fire(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      session.documents.get(textDocument.uri)?.update(contentChanges, textDocument.version);
      session.documentChanged.fire(textDocument.uri);
    });
    connection.onDidCloseTextDocument(({ textDocument }) => {
      session.documents.delete(textDocument.uri);
      session.documentChanged.fire(textDocument.uri);
    });
  },
};
