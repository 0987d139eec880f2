/** Whose transaction a line tells of: one in which the log's owner received, or one in which it sent. */
export type Direction = "in" | "out";

/** Who and what a line speaks of, as the log has it: text of strangers, to be escaped wherever it is shown. */
export interface Details {
  readonly direction?: Direction;
  /** The other host: its name, or its address where the log gives no name. */
  readonly host?: string;
  readonly sender?: string;
  readonly recipient?: string;
  readonly queueId?: string;
  /** Without its angle brackets. */
  readonly messageId?: string;
}
