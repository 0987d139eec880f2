import type { Scan } from "../scan/index";

/** What the command line needs of its surroundings; the entry point supplies the real ones. */
export interface Io {
  /** Locale of the environment, such as `fr_FR.UTF-8`. */
  readonly locale: string | undefined;
  /** The bytes of a file, or of standard input for `-`. Iterating throws where it cannot be read. */
  readonly open: (file: string) => AsyncIterable<Uint8Array | string>;
  /** Writes to standard output; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** Reads files and folders with worker threads. */
  readonly scan: Scan;
  /** A signal for when the user asks the program to stop; from now on that does not end it at once. */
  readonly interruption: () => AbortSignal;
  /** How many columns the terminal has that shows errors; `undefined` where there is none. */
  readonly columns: () => number | undefined;
  /** Serves the Language Server Protocol over standard input and output until the client ends it. */
  readonly serve: () => void;
}

/** The program ends with this exit code; what is to be said of it has been said. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}
