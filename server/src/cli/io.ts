/** What the command line needs of its surroundings; the entry point supplies the real ones. */
export interface Io {
  /** Locale of the environment, such as `fr_FR.UTF-8`. */
  readonly locale: string | undefined;
  /** The bytes of a file, or of standard input for `-`. Iterating throws where it cannot be read. */
  readonly open: (file: string) => AsyncIterable<Uint8Array | string>;
  /** Writes to standard output; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** Serves the Language Server Protocol over standard input and output until the client ends it. */
  readonly serve: () => void;
}
