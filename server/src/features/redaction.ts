import type { TextEdit } from "vscode-languageserver-protocol";
import type { RedactedParams, RedactedResult, RedactionsResult } from "../../../protocol/messages";
import type { LogDocument } from "../document/log-document";
import { redactedCopy } from "../secrets/anonymise/copy";
import { type PlacedSecret, REDACTED } from "../secrets/secret";
import { secretsOf } from "../secrets/secrets-at";
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

/** Puts a stand-in in the place of every credential of a document, at most 20,000 at once. */
export function redactionsOf(document: LogDocument): RedactionsResult {
  const edits: TextEdit[] = [];
  for (const secret of secretsOf(document)) {
    if (edits.length === MOST_EDITS) return { edits, more: true };
    edits.push(redactionOf(secret));
  }
  return { edits, more: false };
}

/** A copy of parts of a document that can be shown to anybody. Well-known providers' names stay readable. */
export function redacted(document: LogDocument, { ranges }: RedactedParams): RedactedResult {
  return redactedCopy(document, ranges, providerPart);
}
