import type { Failure } from "../document/failures";
import type { MessageRecord, SessionRecord } from "./records";
import type { History, MailSession, Message, Refusal } from "./types";

/** What was read so far, and which line belongs to whom. */
export class Ledger implements History {
  readonly messages: MessageRecord[] = [];
  readonly sessions: SessionRecord[] = [];
  readonly refusals: Refusal[] = [];
  readonly #byQueueId = new Map<string, MessageRecord[]>();
  readonly #byMessageId = new Map<string, MessageRecord[]>();
  /** One more than the index of the line's message or session; 0 for none. */
  readonly #messageOf: Int32Array;
  readonly #sessionOf: Int32Array;
  readonly #numbers = new Map<MessageRecord | SessionRecord, number>();

  /** `lines` is how many there are. */
  constructor(lines: number) {
    this.#messageOf = new Int32Array(lines);
    this.#sessionOf = new Int32Array(lines);
  }

  messageAt(line: number): Message | undefined {
    return this.messages[(this.#messageOf[line] ?? 0) - 1];
  }

  sessionAt(line: number): MailSession | undefined {
    return this.sessions[(this.#sessionOf[line] ?? 0) - 1];
  }

  byQueueId(id: string): readonly Message[] {
    return this.#byQueueId.get(id) ?? [];
  }

  byMessageId(id: string): readonly Message[] {
    return this.#byMessageId.get(id) ?? [];
  }

  /** Enters a new message. */
  addMessage(message: MessageRecord): void {
    this.#numbers.set(message, this.messages.push(message));
    if (message.queueId !== undefined) this.nameMessage(message, message.queueId);
  }

  /** Enters a new session, which begins on its first line. */
  addSession(session: SessionRecord): void {
    this.#numbers.set(session, this.sessions.push(session));
    this.addToSession(session, session.first);
  }

  /** The message can be found by this queue id. */
  nameMessage(message: MessageRecord, id: string): void {
    addTo(this.#byQueueId, id, message);
  }

  /** The message can be found by this message id. */
  identify(message: MessageRecord, id: string): void {
    if (message.addMessageId(id)) addTo(this.#byMessageId, id, message);
  }

  /** The line speaks of the message. */
  addToMessage(message: MessageRecord, line: number): void {
    message.addLine(line);
    this.#messageOf[line] = this.#numbers.get(message) ?? 0;
  }

  /** The line belongs to the session. */
  addToSession(session: SessionRecord, line: number): void {
    session.last = line;
    this.#sessionOf[line] = this.#numbers.get(session) ?? 0;
  }

  /** The message of which the line speaks came in this session. */
  bring(session: SessionRecord, line: number): void {
    const message = this.messages[(this.#messageOf[line] ?? 0) - 1];
    if (message !== undefined) session.addMessage(message);
  }

  /** Gives each failure to the message and the session of its line. */
  addFailures(failures: readonly Failure[]): void {
    for (const failure of failures) {
      this.messages[(this.#messageOf[failure.line] ?? 0) - 1]?.failures.push(failure);
      this.sessions[(this.#sessionOf[failure.line] ?? 0) - 1]?.failures.push(failure);
    }
  }
}

function addTo(index: Map<string, MessageRecord[]>, id: string, message: MessageRecord): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, [message]);
  else if (known.at(-1) !== message) known.push(message);
}
