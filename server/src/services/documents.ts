import { LogDocument } from "../document/log-document";
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
      if (await readInTurns(session, document)) session.documentChanged.fire(document.uri);
      underWay.delete(document);
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

/** Reads a document to its end, whatever is edited meanwhile; answers whether it is still open. */
async function readInTurns(session: Session, document: LogDocument): Promise<boolean> {
  let began = performance.now();
  for (const _ of document.reading()) {
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (session.documents.get(document.uri) !== document) return false;
    began = performance.now();
  }
  return true;
}
