import { recipientAt } from "../document/context";
import type { LogDocument } from "../document/log-document";
import { detailsAt } from "../document/mentions";
import { domainOf } from "./rows";

/**
 * The domain of the recipient that a line speaks of, in lower case: what `failureRow` tells too, without looking up a
 * reason, so that all failures of a log can be asked again after each edit.
 */
export function domainAt(document: LogDocument, line: number): string | undefined {
  // The line's own details are kept and come first there too; the lines around it are asked only where it names nobody.
  return domainOf(detailsAt(document, line).recipient ?? recipientAt(document, line));
}
