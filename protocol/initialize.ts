/** The parts of the compiled catalogue, each a JSON text in a file of its name: the facts, and the words of each language. */
export const catalogueParts = ["facts", "en", "fr"] as const;

/** What the client tells the server at `initialize`. */
export interface InitializationOptions {
  /**
   * The client runs our commands, as links such as `command:smtpLens.compare?[["550","450"]]` and as quick fixes:
   * `smtpLens.explain`, `.compare`, `.openReference`, `.copyExplanation`, `.goToLine`, `.hide`, `.showHidden`.
   */
  readonly commandLinks?: boolean;
  /** The compiled catalogue, where the server cannot read its files: in a web worker. */
  readonly catalogue?: Readonly<Record<(typeof catalogueParts)[number], string>>;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
