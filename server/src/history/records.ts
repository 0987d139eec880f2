import type { Failure } from "../document/failures";
import type { Direction } from "../syntax/details";
import type { LineEvent, Outcome } from "../syntax/line-event";
import type { Attempt, MailSession, Message } from "./types";

const OUTCOMES: ReadonlySet<string> = new Set<Outcome>([
  "accepted",
  "delivered",
  "deferred",
  "bounced",
  "rejected",
  "expired",
  "discarded",
]);

const MANY = 20;

/** The outcome that a step is, if it is one. */
export function outcomeOf(step: LineEvent["step"]): Outcome | undefined {
  return OUTCOMES.has(step) ? (step as Outcome) : undefined;
}

/** A message while its lines are read. */
export class MessageRecord implements Message {
  readonly format: string;
  queueId: string | undefined;
  readonly messageIds: string[] = [];
  sender: string | undefined;
  client: string | undefined;
  readonly lines: number[] = [];
  readonly attempts: Attempt[] = [];
  entered: number | undefined;
  removed: number | undefined;
  readonly notifications: Message[] = [];
  about: Message | undefined;
  readonly failures: Failure[] = [];
  /** The session in which it came. */
  session: SessionRecord | undefined;
  readonly recipients: string[] = [];
  readonly #addRecipient = distinct(this.recipients);
  readonly #addMessageId = distinct(this.messageIds);

  constructor(format: string, queueId?: string) {
    this.format = format;
    this.queueId = queueId;
  }

  /** Takes note of a line. */
  addLine(line: number): void {
    if (this.lines.at(-1) !== line) this.lines.push(line);
  }

  /** Takes note of whom the message is for. */
  addRecipients(recipients: readonly string[]): void {
    for (const recipient of recipients) this.#addRecipient(recipient);
  }

  /** Takes note of a message id; answers whether it is a new one. */
  addMessageId(id: string): boolean {
    return this.#addMessageId(id);
  }
}

/** A session while its lines are read. */
export class SessionRecord implements MailSession {
  readonly format: string;
  readonly direction: Direction | undefined;
  readonly spoken: boolean;
  readonly first: number;
  last: number;
  host: string | undefined;
  readonly messages: MessageRecord[] = [];
  readonly failures: Failure[] = [];

  constructor(format: string, first: number, spoken: boolean, direction?: Direction) {
    this.format = format;
    this.first = first;
    this.last = first;
    this.spoken = spoken;
    this.direction = direction;
  }

  /** Takes note of a message. */
  addMessage(message: MessageRecord): void {
    if (message.session === this) return;
    message.session = this;
    this.messages.push(message);
  }
}

/** Adds texts to a list, each once; answers whether it is a new one. A set is made when there are many, as a list's message has. */
function distinct(list: string[]): (text: string) => boolean {
  let known: Set<string> | undefined;
  return (text) => {
    if (known?.has(text) ?? list.includes(text)) return false;
    list.push(text);
    known?.add(text);
    if (list.length === MANY) known = new Set(list);
    return true;
  };
}
