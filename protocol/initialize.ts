/** What the client tells the server at `initialize`. */
export interface InitializationOptions {
  /**
   * The client runs our commands, as links such as `command:smtpLens.compare?[["550","450"]]` and as quick fixes:
   * `smtpLens.explain`, `.compare`, `.openReference`, `.copyExplanation`, `.goToLine`, `.hide`, `.showHidden`.
   */
  readonly commandLinks?: boolean;
  /** The compiled catalogue, where the server cannot read the file: in a web worker. */
  readonly catalogue?: string;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
