/** What client and server say to each other beyond the Language Server Protocol. Types and names only. */

export * from "./failures";
export * from "./logs";

/** A page of Markdown, and the title under which it is shown. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

/** Argument of `smtpLens.server.compare`: two or more codes such as `334`, `5.1.1` or `550 5.1.1`. */
export interface CompareArgument {
  readonly codes: readonly string[];
  readonly language?: string;
}

/** Argument of `smtpLens.server.explain`. */
export interface ExplainArgument {
  readonly code: string;
  readonly language?: string;
}

/** Argument of `smtpLens.server.codes`. */
export interface CodesArgument {
  readonly language?: string;
}

/** One code of the catalogue, as a picker shows it. */
export interface CodeSummary {
  readonly code: string;
  readonly name: string;
  readonly brief: string;
}

/** Names for `workspace/executeCommand`; `codes` answers `CodeSummary[]`, the others a `Page`. */
export const serverCommands = {
  compare: "smtpLens.server.compare",
  explain: "smtpLens.server.explain",
  codes: "smtpLens.server.codes",
} as const;

/** Request: the codes at a position or in a selection; `text` is the selected text, for documents the server does not hold. */
export const codesAtRequest = "smtpLens/codesAt";

/** A place in a document; 0-based lines, UTF-16 columns. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Parameters of `codesAtRequest`. */
export interface CodesAtParams {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** Answer to `codesAtRequest`: codes in order of appearance, each once, a reply code joined with its enhanced code. */
export type CodesAtResult = readonly string[];

/** What the client tells the server at `initialize`. */
export interface InitializationOptions {
  /** The client runs these links: `command:smtpLens.compare?[["550","450"]]`, `command:smtpLens.explain?["550 5.1.1"]`. */
  readonly commandLinks?: boolean;
  /** The compiled catalogue, where the server cannot read the file: in a web worker. */
  readonly catalogue?: string;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
