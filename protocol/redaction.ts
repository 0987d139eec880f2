/** What client and server say to each other about credentials, and about copies without names. */

import type { Place } from "./place";

/** Request: what takes every credential out of a document. Answers `RedactionsResult`, or `null` for a document that the server does not hold. */
export const redactionsRequest = "smtpLens/redactions";

/** Parameters of `redactionsRequest`. */
export interface RedactionsParams {
  readonly uri: string;
}

/** Answer to `redactionsRequest`; `more` where not all could be answered at once. */
export interface RedactionsResult {
  readonly edits: {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[];
  readonly more: boolean;
}

/** Request: a copy of parts of a document without what tells who took part. Answers `RedactedResult`, or `null` as above. */
export const redactedRequest = "smtpLens/redacted";

/** Parameters of `redactedRequest`; without ranges the whole document. */
export interface RedactedParams {
  readonly uri: string;
  readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
}

/** Answer to `redactedRequest`. */
export interface RedactedResult {
  /** Lines end in LF. */
  readonly text: string;
  /** How many different things of each kind were replaced. */
  readonly counts: {
    readonly credential: number;
    readonly address: number;
    readonly host: number;
    readonly ip: number;
    readonly id: number;
    readonly user: number;
  };
  /** Whether the document is too long, and its end is left out. */
  readonly cut: boolean;
}
