/** What client and server say to each other about a log as a whole, and about a text that somebody asks about. */

/** Request: how a log was read and what of it is shown; `LogParams` → `LogStatus`, or `null` for a log that is not open. */
export const statusRequest = "smtpLens/status";

/**
 * Request: totals of a log and its most frequent failures as short Markdown for people and language models;
 * `LogParams` → `Page`. Fails with the code InvalidParams for a log that is not open.
 */
export const summaryRequest = "smtpLens/summary";

/**
 * Request: what a code, or the failure or code in a line of a log, means, as short Markdown; `ExplainTextParams` → `Page`.
 * Fails with the code InvalidParams where there is no code; the message says what would be one.
 */
export const explainTextRequest = "smtpLens/explainText";

/** Parameters of `statusRequest` and `summaryRequest`. */
export interface LogParams {
  readonly uri: string;
  /** A language tag for the words; the one of the settings where it is left out. */
  readonly language?: string;
}

/** Parameters of `explainTextRequest`. */
export interface ExplainTextParams {
  /** `550`, `5.1.1`, `550 5.1.1`, or lines of a log. */
  readonly text: string;
  readonly language?: string;
}

/** Answer to `statusRequest`. */
export interface LogStatus {
  /** Who wrote the lines with codes, the one with most lines first; names to show. */
  readonly formats: readonly { readonly name: string; readonly lines: number }[];
  /** Failures that are not hidden. */
  readonly permanent: number;
  readonly transient: number;
  /** Failures that the setting `smtpLens.hide` hides. */
  readonly hidden: number;
  /** Problems that the setting `smtpLens.diagnostics.limit` lets through, and those that it leaves out. */
  readonly problems: number;
  readonly leftOut: number;
}
