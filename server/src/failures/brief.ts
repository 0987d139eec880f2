import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { reasonForLine } from "../reasons/reason";
import { lineParties } from "../syntax/line-details";
import { codeOf, codeText } from "./code-of";
import { domainOf, freshRow } from "./rows";

/** What figures are made of: less than a `FailureRow`, with the same answers. */
export interface BriefRow {
  readonly code: string;
  /** The id of the reason, if one is known. */
  readonly reason: string | undefined;
  readonly host: string | undefined;
  readonly domain: string | undefined;
}

/** What figures tell of a failure. Most lines tell of theirs alone, and need no look around. */
export function briefRow(document: LogDocument, failure: Failure): BriefRow {
  const { reading, turn } = document.lineAt(failure.line) ?? {};
  if (
    reading === undefined ||
    reading.speech !== undefined ||
    reading.block !== undefined ||
    turn?.above !== 0
  )
    return briefOf(document, failure);
  const text = document.textOf(failure.line);
  const code = codeOf(failure);
  const { host, recipient } = lineParties(text, reading.format);
  return {
    code: codeText(failure),
    reason: code && reasonForLine(code, text, reading.tokens)?.id,
    host,
    domain: domainOf(recipient),
  };
}

function briefOf(document: LogDocument, failure: Failure): BriefRow {
  const { code, reason, about, domain } = freshRow(document, failure);
  return { code, reason: reason?.id, host: about.host, domain };
}
