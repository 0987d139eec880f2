import { replyAt } from "../document/context";
import type { LogDocument } from "../document/log-document";
import type { FailureRow } from "./rows";

/** The reply from the code that names the failure on; what stands before that is the log's own account. */
export function replyOf(document: LogDocument, { about, failure }: FailureRow): string {
  const reply = about.producer === undefined ? "" : replyAt(document, failure.line);
  const at = reply.indexOf(document.textOf(failure.line).slice(failure.start).trimEnd());
  return at === -1 ? reply : reply.slice(at);
}
