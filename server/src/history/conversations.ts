import type { LogLine } from "../document/line";
import { envelopeAt } from "../syntax/envelope";
import type { Asked, Reading, Speech, Verb } from "../syntax/reading";
import { entryOf } from "../syntax/sessions";
import type { Ledger } from "./ledger";
import { MessageRecord, SessionRecord } from "./records";
import { Transaction } from "./transaction";

type ClientSpeech = Extract<Speech, { by: "client" }>;
type ServerSpeech = Extract<Speech, { by: "server" }>;

/** What ends a transaction, or comes when there is none; their replies may still be under way (RFC 2920). */
const ENDING: ReadonlySet<Verb> = new Set<Verb>(["EHLO", "HELO", "LHLO", "RSET", "QUIT"]);
/** What belongs to a transaction. */
const TRANSACTED: ReadonlySet<Asked> = new Set<Asked>([
  "MAIL",
  "RCPT",
  "DATA",
  "BDAT",
  "END-OF-DATA",
]);

/** A conversation that is under way. */
interface Conversation {
  readonly session: SessionRecord;
  /** Whether the server has said anything. */
  greeted: boolean;
  lmtp: boolean;
  transaction: Transaction | undefined;
  /** Whether what the client says belongs to the transaction. */
  offering: boolean;
  /** Whether the client's next line is message text, whatever it looks like. */
  text: boolean;
}

/** Follows the sessions of transcripts, and the transactions in them. */
export class Conversations {
  readonly #ledger: Ledger;
  readonly #open = new Map<string, Conversation>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Takes note of a spoken line. `transactions` says whether its format leaves it to us to make out messages. */
  hear(
    line: number,
    read: LogLine,
    text: string,
    transactions: boolean,
  ): SessionRecord | undefined {
    const { reading, turn } = read;
    const speech = reading?.speech;
    if (reading === undefined || speech === undefined) return undefined;
    const conversation = this.#conversationOf(line, reading, turn.asked, turn.above === 0);
    const { session } = conversation;
    this.#ledger.addToSession(session, line);
    if (speech.by === "client" && transactions && !turn.credentials)
      this.#hearClient(conversation, line, speech, text);
    if (speech.by === "server") this.#hearServer(conversation, line, read, text, speech);
    const { dialogue } = entryOf(read.after.dialogues, reading.session ?? "") ?? {};
    conversation.text = dialogue?.client === "text";
    if (speech.by === "server" && speech.code === "221" && !speech.more)
      this.#open.delete(reading.session ?? "");
    return session;
  }

  #conversationOf(
    line: number,
    { format, session = "", speech }: Reading,
    asked: LogLine["turn"]["asked"],
    first: boolean,
  ): Conversation {
    const known = this.#open.get(session);
    const greets = speech?.by === "server" && asked === "CONNECT" && first;
    const begins = known === undefined || speech?.by === "session" || (greets && known.greeted);
    if (!begins) return known;
    const record = new SessionRecord(format, line, true);
    this.#ledger.addSession(record);
    const conversation: Conversation = {
      session: record,
      greeted: false,
      lmtp: false,
      transaction: undefined,
      offering: false,
      text: false,
    };
    this.#open.set(session, conversation);
    return conversation;
  }

  #hearClient(
    conversation: Conversation,
    line: number,
    { verb: spelt, chunk, text: at }: ClientSpeech,
    text: string,
  ): void {
    // A BDAT within a message shows that the log leaves the message out.
    const verb = conversation.text && spelt !== "BDAT" ? undefined : spelt;
    if (verb === "LHLO") conversation.lmtp = true;
    if (verb !== undefined && ENDING.has(verb)) conversation.offering = false;
    const address = verb === "MAIL" || verb === "RCPT" ? envelopeAt(text, at) : {};
    if (verb === "MAIL") this.#begin(conversation, address.sender ?? "");
    if (!conversation.offering) return;
    const words = text.slice(at);
    conversation.transaction?.hearClient(line, { verb, chunk, words, ...address });
  }

  #begin(conversation: Conversation, sender: string): void {
    const { session, lmtp } = conversation;
    const message = new MessageRecord(session.format);
    message.sender = sender;
    this.#ledger.addMessage(message);
    session.addMessage(message);
    conversation.transaction = new Transaction(this.#ledger, message, lmtp);
    conversation.offering = true;
  }

  #hearServer(
    conversation: Conversation,
    line: number,
    { turn }: LogLine,
    text: string,
    { code, text: at }: ServerSpeech,
  ): void {
    const { session } = conversation;
    if (!conversation.greeted && turn.asked === "CONNECT")
      session.host = /^[ \t-]*([\w.[\]:-]{1,255})/.exec(text.slice(at))?.[1];
    conversation.greeted = true;
    if (turn.asked !== undefined && TRANSACTED.has(turn.asked))
      conversation.transaction?.hearServer(line, turn, code, text.slice(at));
  }
}
