import type { TextEdit } from "vscode-languageserver-protocol";
import type { RedactedParams, RedactedResult, RedactionsResult } from "../../../protocol/messages";
import type { LogDocument } from "../document/log-document";
import { Interrupted, type Steps, whileUnchanged } from "../document/steps";
import { redactedCopy } from "../secrets/anonymise/copy";
import { type PlacedSecret, REDACTED } from "../secrets/secret";
import { secretsBetween } from "../secrets/secrets-at";
import { providerPart } from "./provider-part";

/** The most edits that one answer holds. */
const MOST_EDITS = 20_000;

/** Puts a stand-in in a credential's place. */
export function redactionOf({ line, start, end }: PlacedSecret): TextEdit {
  return {
    range: { start: { line, character: start }, end: { line, character: end } },
    newText: REDACTED,
  };
}

/** Puts a stand-in in the place of every credential of a document, at most 20,000 at once. Throws `Interrupted` when it changes between two steps. */
export function redactionsOf(document: LogDocument): Steps<RedactionsResult> {
  return whileUnchanged(document, redactions(document));
}

function* redactions(document: LogDocument): Steps<RedactionsResult> {
  const edits: TextEdit[] = [];
  for (let line = 0; line < document.lineCount; line++) {
    for (const secret of secretsBetween(document, line, line)) {
      if (edits.length === MOST_EDITS) return { edits, more: true };
      edits.push(redactionOf(secret));
    }
    yield;
  }
  return { edits, more: false };
}

/**
 * A copy of parts of a document that can be shown to anybody. Well-known providers' names stay readable. Throws
 * `Interrupted` when the document changes before all of it was taken.
 */
export function* redacted(
  document: LogDocument,
  { ranges }: RedactedParams,
): Steps<RedactedResult> {
  const copy = yield* redactedCopy(document, ranges, providerPart);
  if (copy === undefined) throw new Interrupted("the log has changed");
  return copy;
}
