/** What a client asks by `workspace/executeCommand`: pages, and what pickers show. */

/** Names for `workspace/executeCommand`; `codes` answers `CodeSummary[]`, `reference` a `Reference`, the others a `Page`. */
export const serverCommands = {
  compare: "smtpLens.server.compare",
  explain: "smtpLens.server.explain",
  codes: "smtpLens.server.codes",
  reference: "smtpLens.server.reference",
} as const;

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

/** Argument of `smtpLens.server.reference`. */
export interface ReferenceArgument {
  readonly code: string;
}

/** Where a code is best read about: an `https:` address of the catalogue. */
export interface Reference {
  readonly url: string;
}

/** Argument of `smtpLens.server.codes`. */
export interface CodesArgument {
  /** As for pages. */
  readonly language?: string;
  /** Asks for the codes that this text spells, those without an entry too, rather than for all of the catalogue. */
  readonly text?: string;
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
