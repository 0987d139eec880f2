import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { historyInSlices } from "../history/history";
import type { History } from "../history/types";

/**
 * The history of a document, read in slices, so that the server hears meanwhile that nobody waits for it any more.
 * Throws the error that the protocol has for that, or for a document that changed while it was read.
 */
export async function historyFor(
  document: LogDocument,
  token: CancellationToken,
): Promise<History> {
  const history = await historyInSlices(document, async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    return !token.isCancellationRequested;
  });
  if (history !== undefined) return history;
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "the request was cancelled");
  throw new ResponseError(LSPErrorCodes.ContentModified, "the document has changed");
}
