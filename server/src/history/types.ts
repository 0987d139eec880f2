import type { Failure } from "../document/failures";
import type { Direction } from "../syntax/details";
import type { Outcome } from "../syntax/line-event";

export type { Outcome } from "../syntax/line-event";

/** One try to hand a message on, or to hand it in, and how it ended. */
export interface Attempt {
  /** 0-based. */
  readonly line: number;
  readonly outcome: Outcome;
  /** `undefined` where all recipients of the message are meant, or the line names none. */
  readonly recipient: string | undefined;
  /** The other host, where the line names one. */
  readonly host: string | undefined;
}

/** Mail that was refused before it became a message with a queue id. */
export interface Refusal extends Attempt {
  /** Empty for a null reverse-path; `undefined` where the line does not tell. */
  readonly sender: string | undefined;
}

/**
 * One message in the log of one server, or one transaction of a conversation. All names are text of strangers, to be
 * escaped wherever they are shown.
 */
export interface Message {
  /** Id of the format whose lines tell of it. */
  readonly format: string;
  /** `undefined` for a transaction in which no id was told. */
  readonly queueId: string | undefined;
  /** Without angle brackets, in order of appearance. */
  readonly messageIds: readonly string[];
  /** Empty for a null reverse-path, as notifications have it (RFC 5321 section 4.5.5); `undefined` where no line tells. */
  readonly sender: string | undefined;
  /** In order of appearance. */
  readonly recipients: readonly string[];
  /** The host that handed it in. */
  readonly client: string | undefined;
  /** The lines that speak of it, 0-based, in order; never empty. */
  readonly lines: readonly number[];
  /** In the order of their lines. */
  readonly attempts: readonly Attempt[];
  /** The line on which it came in; `undefined` where that was before the log begins. */
  readonly entered: number | undefined;
  /** The line on which the queue let go of it; `undefined` while it is there. */
  readonly removed: number | undefined;
  /** The messages that tell its sender of delays and failures. */
  readonly notifications: readonly Message[];
  /** The message of which this one tells. */
  readonly about: Message | undefined;
  /** What failed on its lines. */
  readonly failures: readonly Failure[];
}

/** One connection. Its lines may stand among those of others. */
export interface MailSession {
  /** Id of the format whose lines tell of it. */
  readonly format: string;
  /** Whether the log's owner received or sent; `undefined` in a conversation that does not tell. */
  readonly direction: Direction | undefined;
  /** The other host by name or address; in a conversation the host that greets. */
  readonly host: string | undefined;
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether its lines are what client and server said to each other. */
  readonly spoken: boolean;
  /** The messages that came in, or were offered. */
  readonly messages: readonly Message[];
  /** What failed on its lines, those of its messages included. */
  readonly failures: readonly Failure[];
}

/** The messages and sessions of a log, as its lines tell them. */
export interface History {
  /** In the order of their first lines. */
  readonly messages: readonly Message[];
  /** In the order of their first lines. */
  readonly sessions: readonly MailSession[];
  /** What was refused before it was a message. */
  readonly refusals: readonly Refusal[];
  /** The message of which a line speaks. */
  messageAt(line: number): Message | undefined;
  /** The session to which a line belongs. */
  sessionAt(line: number): MailSession | undefined;
  /** The messages with this queue id, or with a recipient's copy of this id: more than one where ids are used again. */
  byQueueId(id: string): readonly Message[];
  /** The messages with this message id, given without brackets. */
  byMessageId(id: string): readonly Message[];
}
