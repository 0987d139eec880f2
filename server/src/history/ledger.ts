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
    message.number = this.messages.push(message);
    if (message.queueId !== undefined) this.nameMessage(message, message.queueId);
  }

  /** Enters a new session, which begins on its first line. */
  addSession(session: SessionRecord): void {
    session.number = this.sessions.push(session);
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
    this.#messageOf[line] = message.number;
  }

  /** The line belongs to the session. */
  addToSession(session: SessionRecord, line: number): void {
    session.last = line;
    this.#sessionOf[line] = session.number;
  }

  /** The message of which the line speaks came in this session. */
  bring(session: SessionRecord, line: number): void {
    const message = this.messages[(this.#messageOf[line] ?? 0) - 1];
    if (message !== undefined) session.addMessage(message);
  }

  /** Gives each failure to the message and the session of its line; after that nothing is added. */
  end(failures: readonly Failure[]): void {
    for (const failure of failures) {
      this.messages[(this.#messageOf[failure.line] ?? 0) - 1]?.failures.push(failure);
      this.sessions[(this.#sessionOf[failure.line] ?? 0) - 1]?.failures.push(failure);
    }
    for (const message of this.messages) message.settle();
    for (const session of this.sessions) session.settle();
  }
}

function addTo(index: Map<string, MessageRecord[]>, id: string, message: MessageRecord): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, [message]);
  else if (known.at(-1) !== message) known.push(message);
}
