import type { CancellationToken, Connection } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { guardedLater } from "../guard";
import type { History } from "../history/types";
import type { Session } from "../session";
import { historyFor } from "./history-for";

/** A question about one document, and what is answered where it is not open. */
export interface Question<T> {
  /** What is asked for, for the line in the log when it fails. */
  readonly what: string;
  readonly neutral: T;
  readonly uri: string;
  readonly token: CancellationToken;
}

/** Answers a question about a document with its history. */
export function withHistory<T>(
  connection: Connection,
  session: Session,
  { what, neutral, uri, token }: Question<T>,
  run: (document: LogDocument, history: History) => T | Promise<T>,
): Promise<T> {
  return guardedLater(connection, what, neutral, async () => {
    const document = session.documents.get(uri);
    if (document === undefined) return neutral;
    return run(document, await historyFor(document, token));
  });
}
