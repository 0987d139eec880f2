import type { Turn } from "../dialogue/state";
import { refusal } from "../syntax/line-event";
import type { ClientWords } from "../syntax/reading";
import type { Ledger } from "./ledger";
import type { MessageRecord } from "./records";

const MESSAGE_ID = /^[ \t]*Message-ID:[ \t]*<([^<>\s]{1,998})>/i;
/** How servers name the message that they took: Postfix and others, Exim, sendmail and OpenSMTPD. */
const QUEUE_IDS: readonly RegExp[] = [
  /\bqueued as ([0-9A-Za-z]{5,25})\b/i,
  /\bid=([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})\b/,
  /^[ \t]*(?:2\.0\.0[ \t]+)?([0-9A-Za-z]{8,20}):? Message accepted for delivery/,
];

/** A client's line within a transaction. */
export interface Offer extends Pick<ClientWords, "verb" | "chunk"> {
  readonly words: string;
  /** Whom a RCPT names. */
  readonly recipient?: string;
}

/** One mail transaction of a conversation (RFC 5321 section 3.3), from MAIL on. */
export class Transaction {
  readonly #ledger: Ledger;
  readonly #message: MessageRecord;
  readonly #lmtp: boolean;
  /** In the order of their commands, and how many of them were answered. */
  readonly #recipients: (string | undefined)[] = [];
  #answered = 0;
  /** Those that the server took. */
  readonly #taken: (string | undefined)[] = [];
  #ends = 0;
  /** Of each BDAT whether it was the last one (RFC 3030 section 2). */
  readonly #chunks: boolean[] = [];
  #chunksAnswered = 0;

  constructor(ledger: Ledger, message: MessageRecord, lmtp: boolean) {
    this.#ledger = ledger;
    this.#message = message;
    this.#lmtp = lmtp;
  }

  /** Takes note of what the client says. */
  hearClient(line: number, { verb, chunk, words, recipient }: Offer): void {
    this.#ledger.addToMessage(this.#message, line);
    this.#message.entered ??= line;
    if (verb === "RCPT") this.#recipients.push(recipient);
    if (recipient !== undefined) this.#message.addRecipients([recipient]);
    if (chunk !== undefined) this.#chunks.push(chunk.last);
    const id = MESSAGE_ID.exec(words)?.[1];
    if (id !== undefined) this.#ledger.identify(this.#message, id);
  }

  /** Takes note of a line of a reply with this code; `words` stand behind it. */
  hearServer(line: number, { asked, above }: Turn, code: string, words: string): void {
    this.#ledger.addToMessage(this.#message, line);
    const ended = asked === "END-OF-DATA" || (asked === "BDAT" && this.#isLastChunk(above));
    if (ended) this.#name(words);
    if (above > 0) return;
    if (asked === "RCPT") this.#hearOfRecipient(line, code);
    else if (ended) this.#hearOfMessage(line, code);
    else if (isRefusal(code)) this.#add(line, code, undefined);
  }

  #isLastChunk(above: number): boolean {
    if (above === 0) this.#chunksAnswered++;
    return this.#chunks[Math.min(this.#chunksAnswered, this.#chunks.length) - 1] === true;
  }

  #hearOfRecipient(line: number, code: string): void {
    const recipient = this.#recipients[this.#answered++];
    if (isRefusal(code)) this.#add(line, code, recipient);
    else this.#taken.push(recipient);
  }

  /** In LMTP each recipient that was taken has a reply of its own (RFC 2033 section 4.2), in SMTP one is for all. */
  #hearOfMessage(line: number, code: string): void {
    const only = this.#taken.length === 1 ? this.#taken[0] : undefined;
    this.#add(line, code, this.#lmtp ? this.#taken[this.#ends++] : only);
  }

  #add(line: number, code: string, recipient: string | undefined): void {
    const outcome = isRefusal(code) ? refusal(code[0]) : "accepted";
    this.#message.attempts.push({ line, outcome, recipient, host: undefined });
  }

  #name(words: string): void {
    if (this.#message.queueId !== undefined) return;
    const id = QUEUE_IDS.map((pattern) => pattern.exec(words)?.[1]).find(Boolean);
    if (id === undefined) return;
    this.#message.queueId = id;
    this.#ledger.nameMessage(this.#message, id);
  }
}

function isRefusal(code: string): boolean {
  return code.startsWith("4") || code.startsWith("5");
}
