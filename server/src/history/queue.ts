import type { ToldEvent } from "../syntax/events/index";
import type { LineEvent } from "../syntax/line-event";
import type { Ledger } from "./ledger";
import { MessageRecord, outcomeOf, SessionRecord } from "./records";

/** A try of which a later line tells the outcome. */
interface OpenAttempt {
  readonly message: MessageRecord;
  readonly recipient: string | undefined;
}

/** What one host has under way. */
class Host {
  /** The newest message with an id. */
  readonly messages = new Map<string, MessageRecord>();
  readonly sessions = new Map<string, SessionRecord>();
  readonly attempts = new Map<string, OpenAttempt>();
}

/** Follows messages by their queue ids, and sessions from their beginning to their end, each host by itself. */
export class Queue {
  readonly #ledger: Ledger;
  readonly #hosts = new Map<string, Host>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Whether no line was taken note of. */
  get isEmpty(): boolean {
    return this.#hosts.size === 0;
  }

  /** Takes note of a line. */
  hear(line: number, format: string, { event, origin, stranger }: ToldEvent): void {
    const known = this.#hosts.get(origin);
    if (stranger && !known?.messages.has(event.queueId ?? "")) return;
    const host = known ?? new Host();
    if (known === undefined) this.#hosts.set(origin, host);
    const session = this.#hearSession(line, format, host, event);
    const message = this.#messageOf(format, host, event);
    if (message === undefined) {
      this.#refuse(line, event);
    } else {
      session?.addMessage(message);
      this.#tell(message, line, host, event);
    }
  }

  /** Whether the session of the line is under way. */
  isOpen({ event, origin }: ToldEvent): boolean {
    return this.#hosts.get(origin)?.sessions.has(event.session ?? "") === true;
  }

  #hearSession(
    line: number,
    format: string,
    { sessions }: Host,
    { session: name, step, host, direction = "in" }: LineEvent,
  ): SessionRecord | undefined {
    if (name === undefined) return undefined;
    if (step === "connected") {
      const begun = new SessionRecord(format, line, false, direction);
      begun.host = host;
      sessions.set(name, begun);
      this.#ledger.addSession(begun);
      return begun;
    }
    const session = sessions.get(name);
    if (session === undefined) return undefined;
    this.#ledger.addToSession(session, line);
    if (step === "disconnected") sessions.delete(name);
    if (host !== undefined && outcomeOf(step) === undefined) session.host = host;
    return session;
  }

  #messageOf(format: string, host: Host, event: LineEvent): MessageRecord | undefined {
    const { queueId, attempt } = event;
    if (queueId === undefined)
      return attempt === undefined ? undefined : host.attempts.get(attempt)?.message;
    const known = host.messages.get(queueId);
    if (known !== undefined && !isAnother(known, event)) return known;
    const message = new MessageRecord(format, queueId);
    host.messages.set(queueId, message);
    this.#ledger.addMessage(message);
    return message;
  }

  #tell(message: MessageRecord, line: number, host: Host, event: LineEvent): void {
    this.#ledger.addToMessage(message, line);
    this.#identify(message, event);
    this.#link(message, line, host, event);
    if (event.step === "entered") {
      message.entered = line;
      message.client = event.host;
    }
    if (event.step === "removed") message.removed = line;
    tryOut(message, line, host, event);
  }

  #identify(
    message: MessageRecord,
    { sender, envelopeId, messageId, recipients }: LineEvent,
  ): void {
    message.sender ??= sender;
    if (envelopeId !== undefined) this.#ledger.nameMessage(message, envelopeId);
    if (messageId !== undefined) this.#ledger.identify(message, messageId);
    if (recipients !== undefined) message.addRecipients(recipients);
  }

  /** Links a notification with the message of which it tells, whichever of the two names the other. */
  #link(message: MessageRecord, line: number, host: Host, event: LineEvent): void {
    const about = event.about === undefined ? undefined : host.messages.get(event.about);
    if (about !== undefined) link(about, message);
    if (event.notification === undefined) return;
    const notified = { step: "noted", queueId: event.notification } as const;
    const notification = this.#messageOf(message.format, host, notified);
    if (notification === undefined) return;
    notification.addLine(line);
    link(message, notification);
  }

  #refuse(line: number, { step, sender, recipients, host }: LineEvent): void {
    const outcome = outcomeOf(step);
    if (outcome === undefined) return;
    for (const recipient of recipients ?? [undefined])
      this.#ledger.refusals.push({ line, outcome, recipient, host, sender });
  }
}

/** Takes note of an attempt, or of the first of the lines that tell of one. */
function tryOut(
  message: MessageRecord,
  line: number,
  { attempts }: Host,
  { attempt, step, host, ...event }: LineEvent,
): void {
  const begun = attempt === undefined ? undefined : attempts.get(attempt);
  const recipients = event.recipients ?? [begun?.recipient];
  const outcome = outcomeOf(step);
  if (outcome !== undefined)
    for (const recipient of recipients) message.attempts.push({ line, outcome, recipient, host });
  if (attempt === undefined) return;
  if (outcome === undefined) attempts.set(attempt, { message, recipient: recipients[0] });
  else attempts.delete(attempt);
}

function link(about: MessageRecord, notification: MessageRecord): void {
  if (about === notification || notification.about !== undefined) return;
  notification.about = about;
  about.notifications.push(notification);
}

/** Whether the event is of another message than the one known by its id: ids are used again. */
function isAnother({ entered, removed }: MessageRecord, { step, messageId }: LineEvent): boolean {
  if (step === "entered") return entered !== undefined || removed !== undefined;
  return removed !== undefined && (step === "queued" || messageId !== undefined);
}
