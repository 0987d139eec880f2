import { LogDocument } from "../document/log-document";
import { Interrupted } from "../document/steps";
import { findingProblems } from "../features/problems";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import { Walk } from "../walk";
import type { Service } from "./service";

/** Keeps the client's open documents, and reads them in turns, so that other requests are answered meanwhile. */
export const documents: Service = {
  serve(connection, session) {
    const underWay = new Set<LogDocument>();
    const read = async (document: LogDocument) => {
      if (underWay.has(document)) return;
      underWay.add(document);
      const isOpen = await guardedLater(connection, "reading", false, () =>
        findProblems(session, document),
      );
      underWay.delete(document);
      if (isOpen) session.documentChanged.fire(document.uri);
    };
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      const document = new LogDocument(uri, version, text);
      session.documents.set(uri, document);
      session.documentOpened.fire(uri);
      void read(document);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = session.documents.get(textDocument.uri);
      document?.update(contentChanges, textDocument.version);
      if (document !== undefined) void read(document);
    });
    connection.onDidCloseTextDocument(({ textDocument }) => {
      session.documents.delete(textDocument.uri);
      session.documentChanged.fire(textDocument.uri);
    });
  },
};

/** Finds all problems of a document, whatever is edited meanwhile; answers whether it is still open. */
async function findProblems({ documents }: Session, document: LogDocument): Promise<boolean> {
  const isOpen = () => documents.get(document.uri) === document;
  const walk = new Walk({
    get isCancellationRequested() {
      return !isOpen();
    },
  });
  try {
    await walk.through(findingProblems(document));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  return isOpen();
}
