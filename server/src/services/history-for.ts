import type { CancellationToken } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { Interrupted } from "../document/steps";
import { forgetHistory, readHistory } from "../history/history";
import type { History } from "../history/types";
import { walked } from "./walked";

/** The history of a log of more lines takes so much memory that it is kept only while it is used. */
const LONG = 50_000;
/** In milliseconds: so long after a question another one is likely. */
const HELD = 60_000;

const timers = new WeakMap<LogDocument, ReturnType<typeof setTimeout>>();

/**
 * The history of a document, read in slices, so that the server hears meanwhile that nobody waits for it any more.
 * Rejects with the protocol's error for that, or for a document that changed while it was read.
 */
export function historyFor(document: LogDocument, token: CancellationToken): Promise<History> {
  return walked(token, async (walk) => {
    const history = await walk.through(readHistory(document));
    if (history === undefined) throw new Interrupted("the document has changed");
    if (document.lineCount > LONG) letGoLater(document);
    return history;
  });
}

function letGoLater(document: LogDocument): void {
  clearTimeout(timers.get(document));
  timers.set(
    document,
    setTimeout(() => forgetHistory(document), HELD),
  );
}
