/** What client and server say to each other about reports on logs. Types and names only. */

/**
 * Names of the requests. `document` answers a `ReportPage` on a document that is open or followed, or `null` where the server does not hold
 * it. A report on files: `begin` answers a `ReportId`, each `add` a `ReportAdded`, `end` the `ReportPage`; `cancel` forgets
 * the report. `scan` answers the `ReportPage` on files that the server reads itself. Requests can be cancelled; a report of
 * which an `add` was cancelled can only be forgotten.
 */
export const reportRequests = {
  document: "smtpLens/report",
  begin: "smtpLens/report/begin",
  add: "smtpLens/report/add",
  end: "smtpLens/report/end",
  cancel: "smtpLens/report/cancel",
  scan: "smtpLens/report/scan",
} as const;

/** One log, or a part of it. */
export interface ReportParams {
  readonly uri: string;
  /** The lines that count, 0-based, `end` exclusive; all where it is left out. */
  readonly lines?: { readonly start: number; readonly end: number };
  /** When the log was last written, in milliseconds since 1970, if known: it tells the year that many logs leave out. */
  readonly latest?: number;
}

/** A report that is being made. */
export interface ReportId {
  readonly id: number;
}

/** One more log; without `text` the open document is meant. */
export interface ReportAddParams extends ReportParams, ReportId {
  readonly text?: string;
}

/** How many failures the report has so far. */
export interface ReportAdded {
  readonly failures: number;
}

/** Why a file was left out, or not read to its end. */
export type SkipReason =
  | "binary"
  | "large"
  | "unreadable"
  | "many"
  | "damaged"
  | "shorter"
  | "memory";

/** A file that was left out, or not read to its end. */
export interface ReportSkipped {
  readonly uri: string;
  readonly why: SkipReason;
  /** So many of its lines were read, and count; none where it is left out. */
  readonly lines?: number;
}

/** Asks for a report on files and folders that the server reads itself, by their `file:` URIs. */
export interface ReportScanParams {
  /** What the client calls the scan; progress is told under it. */
  readonly id: number;
  readonly uris: readonly string[];
  /** Has small logs read as large ones are, which takes little memory and leaves out messages, sessions and retries. */
  readonly sparing?: boolean;
}

/** Sent now and then while the server reads files for a report. */
export const reportScanningNotification = "smtpLens/report/scanning";

/** How far it has come, in bytes of the files as they lie on the disk. */
export interface ReportScanning extends ReportId {
  readonly done: number;
  readonly total: number;
  /** URI of the file that is read. */
  readonly uri: string;
}

/** Ends a report on files; `lines` are those that were given when there was but one log. */
export interface ReportEndParams extends ReportId {
  readonly lines?: ReportParams["lines"];
  readonly skipped: readonly ReportSkipped[];
}

/** A report, in the words of one language, as a page shows it. Names from logs are plain text of strangers. */
export interface ReportPage {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** What it is about, in sentences. */
  readonly about: readonly string[];
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  /** Only those that have rows. */
  readonly sections: readonly ReportSection[];
  /** Said where nothing failed. */
  readonly empty?: string;
  /** URIs of files that are packed, so that no editor can show their lines. */
  readonly packed?: readonly string[];
  readonly words: ReportWords;
}

/** What buttons and messages of the page say. */
export interface ReportWords {
  readonly copy: string;
  readonly copied: string;
  readonly export: string;
  /** Tells what the names in the tables do. */
  readonly jump: string;
}

/** One table with its chart. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** The table for spreadsheets, numbers and times as programs write them. */
  readonly csv: string;
  /** What the parts of a bar stand for, in the order of a row's `bar`. */
  readonly series: readonly { readonly id: string; readonly label: string }[];
  /** Bars over time instead of a bar a row. */
  readonly time?: TimeAxis;
}

/** A column; numbers stand at the right. The first column of a table names its rows. */
export interface ReportColumn {
  readonly label: string;
  readonly number: boolean;
}

/** An axis of equally long stretches of time. */
export interface TimeAxis {
  readonly slots: number;
  readonly ticks: readonly { readonly slot: number; readonly label: string }[];
}

/** One row of a table. */
export interface ReportRow {
  readonly cells: readonly string[];
  readonly bar: readonly number[];
  /** The row's place on the time axis, if its section has one. */
  readonly slot?: number;
  /** The first of its lines. */
  readonly places: readonly ReportPlace[];
  /** How many lines it has in all. */
  readonly lines: number;
}

/** A line of a log; 0-based. */
export interface ReportPlace {
  readonly uri: string;
  readonly line: number;
}
