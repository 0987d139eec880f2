import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import { reasonForLine } from "../reasons/reason";
import { lineParties } from "../syntax/line-details";
import type { Reading } from "../syntax/reading";
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

/** What figures tell of a failure. */
export function briefRow(document: LogDocument, failure: Failure): BriefRow {
  const { code, reason, about, domain } = freshRow(document, failure);
  return { code, reason: reason?.id, host: about.host, domain };
}

/** The same of a failure of which one line tells by itself, with what was read of the line. */
export function briefOfLine(failure: Failure, line: string, reading: Reading): BriefRow {
  const code = codeOf(failure);
  const { host, recipient } = lineParties(line, reading.format);
  return {
    code: codeText(failure),
    reason: code && reasonForLine(code, line, reading.tokens)?.id,
    host,
    domain: domainOf(recipient),
  };
}
