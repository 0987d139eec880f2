import type { CancellationToken } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { Interrupted } from "../document/steps";
import { readHistory } from "../history/history";
import type { History } from "../history/types";
import { walked } from "./walked";

/**
 * The history of a document, read in slices, so that the server hears meanwhile that nobody waits for it any more.
 * Rejects with the protocol's error for that, or for a document that changed while it was read.
 */
export function historyFor(document: LogDocument, token: CancellationToken): Promise<History> {
  return walked(token, async (walk) => {
    const history = await walk.through(readHistory(document));
    if (history === undefined) throw new Interrupted("the document has changed");
    return history;
  });
}
