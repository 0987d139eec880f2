/** What client and server say to each other about lists of failures. */

/**
 * Request: failures in groups, `FailuresParams` → `FailureGroups`. Groups of reasons, or, where `reason` is given, the
 * recipient domains of that reason.
 */
export const failuresRequest = "smtpLens/failures";

/** Request: failures one by one, in the order of their logs and lines; `FailureLinesParams` → `FailureLines`. */
export const failureLinesRequest = "smtpLens/failureLines";

/** Request: failures as lines of a CSV file (RFC 4180); `FailureLinesParams` → `FailuresCsv`. */
export const failuresCsvRequest = "smtpLens/failuresCsv";

/** Which failures are meant. Those that the setting `smtpLens.hide` hides never are. */
export interface FailuresScope {
  /** Logs that are open or followed; all of them where it is left out. Others are passed over. */
  readonly uris?: readonly string[];
  /** Words that all have to stand in reason, recipient domain, code, host or recipient, in any case of letters. */
  readonly filter?: string;
  /** Key of the group of a reason. */
  readonly reason?: string;
  /** Key of the group of a recipient domain. */
  readonly domain?: string;
}

/** Which part of a list is meant. */
export interface ListPart {
  /** 0-based; the beginning where it is left out. */
  readonly from?: number;
  /** At most so many; the server has a limit of its own, which holds where it is left out. */
  readonly count?: number;
}

/** Parameters of `failuresRequest`. */
export interface FailuresParams extends FailuresScope, ListPart {
  /** Most failures first, or by name. */
  readonly order?: "count" | "name";
}

/** Failures that have a reason or a recipient domain in common. */
export interface FailureGroup {
  /** Its key in `FailuresScope`; may be text of the log. */
  readonly key: string;
  /** Plain text, as are the other texts. */
  readonly label: string;
  /** What more there is to say. */
  readonly detail: string;
  /** The whole in words. */
  readonly spoken: string;
  readonly failures: number;
  readonly permanent: number;
}

/** Answer to `failuresRequest`. */
export interface FailureGroups {
  readonly groups: readonly FailureGroup[];
  /** How many groups follow those. */
  readonly left: number;
  /** How many failures fit scope and filter. */
  readonly failures: number;
  /** How many fit the scope alone. */
  readonly total: number;
  /** How many the setting `smtpLens.hide` leaves out of these logs. */
  readonly hidden: number;
  /** How many older ones of followed logs are not listed any more. */
  readonly older: number;
}

/** Parameters of `failureLinesRequest` and `failuresCsvRequest`. */
export interface FailureLinesParams extends FailuresScope, ListPart {}

/** One failure as a list shows it. */
export interface FailureLine {
  readonly uri: string;
  /** Its number among the failures of its log: it stays the same when other lines come or go. */
  readonly index: number;
  /** 0-based line, and UTF-16 columns of the codes; `end` exclusive. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly permanent: boolean;
  /** Plain text, as are the other texts. */
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** The whole in words. */
  readonly spoken: string;
  /** Where the log is followed rather than open. */
  readonly followed?: {
    /** Whether the file with the line no longer has the name: there is nowhere to go to. */
    readonly isFormer: boolean;
    /** The line, its beginning where it is very long; secrets are replaced. */
    readonly text: string;
  };
}

/** Answer to `failureLinesRequest`. */
export interface FailureLines {
  readonly lines: readonly FailureLine[];
  /** How many failures follow those. */
  readonly left: number;
}

/** Answer to `failuresCsvRequest`. */
export interface FailuresCsv {
  /** Whole records; the header is the first where the part begins at 0. */
  readonly csv: string;
  /** How many failures follow those. */
  readonly left: number;
}
