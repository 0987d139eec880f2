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
  messageIds: string[] = [];
  sender: string | undefined;
  client: string | undefined;
  lines: number[] = [];
  attempts: Attempt[] = [];
  entered: number | undefined;
  removed: number | undefined;
  notifications: Message[] = [];
  about: Message | undefined;
  failures: Failure[] = [];
  /** The session in which it came. */
  session: SessionRecord | undefined;
  recipients: string[] = [];
  /** Its place among all messages, counted from 1; 0 until it has one. */
  number = 0;
  #knownRecipients: Set<string> | undefined;
  #knownIds: Set<string> | undefined;

  constructor(format: string, queueId?: string) {
    this.format = format;
    this.queueId = queueId;
  }

  /** Takes note of a line. */
  addLine(line: number): void {
    if (this.lines.at(-1) !== line) this.lines.push(line);
  }

  /** Takes note of whom the message is for, of each once. */
  addRecipients(recipients: readonly string[]): void {
    for (const recipient of recipients)
      this.#knownRecipients = addOnce(this.recipients, recipient, this.#knownRecipients);
  }

  /** Takes note of a message id; answers whether it is a new one. */
  addMessageId(id: string): boolean {
    const before = this.messageIds.length;
    this.#knownIds = addOnce(this.messageIds, id, this.#knownIds);
    return this.messageIds.length > before;
  }

  /** All is told: nothing takes more room than it needs from here on. */
  settle(): void {
    this.messageIds = settled(this.messageIds);
    this.lines = settled(this.lines);
    this.attempts = settled(this.attempts);
    this.notifications = settled(this.notifications);
    this.failures = settled(this.failures);
    this.recipients = settled(this.recipients);
    this.#knownRecipients = undefined;
    this.#knownIds = undefined;
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
  messages: MessageRecord[] = [];
  failures: Failure[] = [];
  /** Its place among all sessions, counted from 1; 0 until it has one. */
  number = 0;

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

  /** As that of a message. */
  settle(): void {
    this.messages = settled(this.messages);
    this.failures = settled(this.failures);
  }
}

/** Adds a text to a list, once. Answers a set of what is in it, which is made when there are many, as a list's message has. */
function addOnce(list: string[], text: string, known?: Set<string>): Set<string> | undefined {
  if (known?.has(text) ?? list.includes(text)) return known;
  list.push(text);
  return list.length === MANY ? new Set(list) : known?.add(text);
}

/** What lists without anything share. */
const nothing: never[] = [];

/** The same list; one that grew has room for more than it holds. */
function settled<T>(list: T[]): T[] {
  return list.length === 0 ? nothing : list.slice();
}
