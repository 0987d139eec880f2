/** What client and server say to each other about the messages of a log. */

import type { Place } from "./place";

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
