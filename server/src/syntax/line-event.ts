import type { Direction } from "./details";

/** What became of a message for one recipient, or for all of them where the line names none. */
export type Outcome =
  /** The server of a conversation answers for it from here on (RFC 5321 section 4.2.5). */
  "accepted" | "delivered" | "deferred" | "bounced" | "rejected" | "expired" | "discarded";

/** What happens on a line to a message or a session. */
export type Step =
  | Outcome
  /** A session begins, or is over. */
  | "connected"
  | "disconnected"
  /** A message gets this queue id. */
  | "entered"
  /** A message is in the queue, and may have been there before. */
  | "queued"
  /** A notification with a queue id of its own is sent about the message. */
  | "notified"
  /** The queue is done with the message. */
  | "removed"
  /** Anything else. */
  | "noted";

/**
 * What a line says of the life of a message, or of the session in which it came. Text of strangers, to be escaped
 * wherever it is shown; a null reverse-path (RFC 5321 section 4.5.5) is an empty sender.
 */
export interface LineEvent {
  readonly step: Step;
  readonly queueId?: string;
  /** The queue id of one recipient's copy, where the producer has such. */
  readonly envelopeId?: string;
  /** Without its angle brackets. */
  readonly messageId?: string;
  /** What tells the line's session from others of the same log; none where the line is of no session. */
  readonly session?: string;
  /** Of the session; where it is not said the log's owner receives. */
  readonly direction?: Direction;
  /** The other host. */
  readonly host?: string;
  readonly sender?: string;
  readonly recipients?: readonly string[];
  /** The queue id of the notification that is sent about this message. */
  readonly notification?: string;
  /** The queue id of the message that this notification tells of. */
  readonly about?: string;
  /** What the producer calls one attempt on several lines, of which only the first names the message. */
  readonly attempt?: string;
}

type Told = { readonly [Name in keyof LineEvent]: LineEvent[Name] | undefined };

/** Reads the event of a line that its format has claimed; total, and linear in the line's length. */
export type EventReader = (source: {
  readonly text: string;
  readonly program: string;
  readonly session: string;
}) => LineEvent | undefined;

/** An event without what is not known; step by step, since this is done for every line of a log. */
export function eventOf(step: Step, told: Omit<Told, "step"> = {}): LineEvent {
  const event: Record<string, unknown> = { step };
  for (const name in told) {
    const value = told[name as keyof typeof told];
    if (value !== undefined) event[name] = value;
  }
  return event as unknown as LineEvent;
}

/** The outcome that the first digit of a refusal's code tells (RFC 5321 section 4.2.1): 4 may be tried again. */
export function refusal(firstDigit: string | undefined): Outcome {
  return firstDigit === "4" ? "deferred" : "rejected";
}
