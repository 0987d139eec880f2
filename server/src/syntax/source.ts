/**
 * What a format reads: one line's message, without what programs put before or around it. Columns are UTF-16 columns of
 * `text`; `tokeniseLine` turns them into those of the line.
 */
export interface Source {
  readonly text: string;
  /** The program that the syslog tag, journald or a container names, without its process id; empty where none is named. */
  readonly program: string;
  /** What tells the lines of one process or connection from others'; empty where nothing does. */
  readonly session: string;
  /** Whether a time stood before the text. */
  readonly stamped: boolean;
}

/** A line that says nothing but its own text. */
export function bareSource(text: string): Source {
  return { text, program: "", session: "", stamped: false };
}
