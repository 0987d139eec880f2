/** What client and server say to each other beyond the Language Server Protocol. Types and names only. */

export * from "./failures";
export * from "./logs";

/** A page of Markdown, and the title under which it is shown. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

/** A page with links to others. */
export interface LinkedPage extends Page {
  /** The language that it is written in, such as `fr`. */
  readonly language: string;
}

/** Argument of `smtpLens.server.compare`: two or more codes such as `334`, `5.1.1` or `550 5.1.1`. */
export interface CompareArgument extends PageArgument {
  readonly codes: readonly string[];
}

/** Argument of `smtpLens.server.explain`. */
export interface ExplainArgument extends PageArgument {
  readonly code: string;
}

/** What holds for each page. */
export interface PageArgument {
  /** A tag such as `fr`, or `auto` for the client's display language; without one the language of the settings. */
  readonly language?: string;
  /**
   * Asks for a `LinkedPage`: it leads to others by `smtp-lens:explain?550%205.1.1` and `smtp-lens:compare?550,450`.
   * Without it they are named only.
   */
  readonly links?: boolean;
}

/** Argument of `smtpLens.server.codes`. */
export interface CodesArgument {
  /** As for pages. */
  readonly language?: string;
  /** Asks for the codes that this text spells, those without an entry too, rather than for all of the catalogue. */
  readonly text?: string;
}

/** One code, as a picker shows it. */
/** Argument of `smtpLens.server.reference`. */
export interface ReferenceArgument {
  readonly code: string;
}

/** Where a code is best read about: an `https:` address of the catalogue. */
export interface Reference {
  readonly url: string;
}

/** One code of the catalogue, as a picker shows it. */
export interface CodeSummary {
  readonly code: string;
  readonly name: string;
  readonly brief: string;
  /** Its class in words, such as `5yz: permanent failure`. */
  readonly class: string;
  /** What it is a sign of. */
  readonly symptoms: readonly Symptom[];
}

/** A reason for a failure, as people look for it. */
export interface Symptom {
  readonly name: string;
  /** What else people call it, and what servers write of it. */
  readonly words: readonly string[];
  /** The place of the code among all that are a sign of it, from 0: the surest and most usual first. */
  readonly rank: number;
}

/** Names for `workspace/executeCommand`; `codes` answers `CodeSummary[]`, `reference` a `Reference`, the others a `Page`. */
export const serverCommands = {
  compare: "smtpLens.server.compare",
  explain: "smtpLens.server.explain",
  codes: "smtpLens.server.codes",
  reference: "smtpLens.server.reference",
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

/** Request: the codes in a line that stands in no document, such as one of a terminal. */
export const codesInRequest = "smtpLens/codesIn";

/** Parameters of `codesInRequest`: one line, without its line end. */
export interface CodesInParams {
  readonly text: string;
}

/** Answer to `codesInRequest`: in order, a pair such as `550 5.1.1` as one; UTF-16 columns, `end` exclusive. */
export type CodesInResult = readonly {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** The code's name in the language of the settings. */
  readonly name: string;
}[];

/** Request: which failure could be hidden at a position. Answers `HidingResult`, or `null` where no code of a failure stands. */
export const hidingRequest = "smtpLens/hiding";

/** Parameters of `hidingRequest`. */
export interface HidingParams {
  readonly uri: string;
  readonly position: Place;
}

/** Answer to `hidingRequest`: the failure's code, and its recipient's domain where the log names one. */
export interface HidingResult {
  readonly code: string;
  readonly domain?: string;
}

/** An entry of the setting `smtpLens.hide`, and argument of the commands `smtpLens.hide` and `smtpLens.showHidden`. */
export interface HiddenEntry extends HidingResult {
  /** The file's URI, or the end of its path. */
  readonly file?: string;
}

/** Request: what takes every credential out of a document. Answers `RedactionsResult`, or `null` for a document that the server does not hold. */
export const redactionsRequest = "smtpLens/redactions";

/** Parameters of `redactionsRequest`. */
export interface RedactionsParams {
  readonly uri: string;
}

/** Answer to `redactionsRequest`; `more` where not all could be answered at once. */
export interface RedactionsResult {
  readonly edits: {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[];
  readonly more: boolean;
}

/** Request: a copy of parts of a document without what tells who took part. Answers `RedactedResult`, or `null` as above. */
export const redactedRequest = "smtpLens/redacted";

/** Parameters of `redactedRequest`; without ranges the whole document. */
export interface RedactedParams {
  readonly uri: string;
  readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
}

/** Answer to `redactedRequest`. */
export interface RedactedResult {
  /** Lines end in LF. */
  readonly text: string;
  /** How many different things of each kind were replaced. */
  readonly counts: {
    readonly credential: number;
    readonly address: number;
    readonly host: number;
    readonly ip: number;
    readonly id: number;
    readonly user: number;
  };
  /** Whether the document is too long, and its end is left out. */
  readonly cut: boolean;
}

/** Request: the messages of a log. Answers `MessageSummary[]`, in the order of their first lines. */
export const messagesRequest = "smtpLens/messages";

/** Parameters of `messagesRequest`. */
export interface MessagesParams {
  readonly uri: string;
}

/** A message of a log, as a picker shows it. */
export interface MessageSummary {
  /** Its queue id, parties and fate, in the language of the settings. */
  readonly name: string;
  /** 0-based; a place in this line stands for the message. */
  readonly line: number;
}

/** Request: what the log tells of the message at a place. Answers `MessageTold`, or `null` where there is none. */
export const messageAtRequest = "smtpLens/messageAt";

/** Parameters of `messageAtRequest`. */
export interface MessageAtParams extends MessagesParams {
  readonly position: Place;
}

/** Answer to `messageAtRequest`. */
export interface MessageTold {
  readonly name: string;
  /** In order; the first thousand. */
  readonly lines: readonly {
    /** 0-based. */
    readonly line: number;
    /** What happens there, in words; empty where that is nothing of note. */
    readonly step: string;
    /** The line's text, cut where it is long; what cannot be seen is written out. */
    readonly text: string;
  }[];
  /** How many lines there are. */
  readonly total: number;
}

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
