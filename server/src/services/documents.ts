import { LogDocument } from "../document/log-document";
import { findingProblems } from "../features/problems";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";

/** So many milliseconds a document is read before others have their turn: a hover may wait so long. */
const TURN = 8;

/** Keeps the client's open documents, and reads them in turns, so that other requests are answered meanwhile. */
export const documents: Service = {
  serve(connection, session) {
    const underWay = new Set<LogDocument>();
    const read = async (document: LogDocument) => {
      if (underWay.has(document)) return;
      underWay.add(document);
      const isOpen = await guardedLater(connection, "reading", false, () =>
        readInTurns(session, document),
      );
      underWay.delete(document);
      if (isOpen) session.documentChanged.fire(document.uri);
    };
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      const document = new LogDocument(uri, version, text);
      session.documents.set(uri, document);
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
async function readInTurns(session: Session, document: LogDocument): Promise<boolean> {
  let began = performance.now();
  for (const _ of findingProblems(document)) {
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (session.documents.get(document.uri) !== document) return false;
    began = performance.now();
  }
  return true;
}
