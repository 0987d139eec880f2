import type { Details } from "../syntax/details";
import { detailsOf, envelopeAt } from "../syntax/envelope";
import { keptUntilEdited } from "./kept";
import type { LogLine } from "./line";
import type { LogDocument } from "./log-document";

/** How far down from one line of a transaction its next line may stand. */
const WIDEST_GAP = 400;

/** A transaction, as far as it is read. */
interface Transaction {
  readonly sender: string | undefined;
  /** Recipients in the order of their commands. */
  readonly recipients: string[];
  /** Replies to RCPT so far. */
  answered: number;
  /** Its last line so far. */
  last: number;
}

/** The transaction of a line, and how much of it had been heard with the line. */
interface Heard {
  readonly transaction: Transaction;
  readonly named: number;
  readonly answered: number;
}

type Envelope = ReturnType<typeof envelopeAt>;

/** Looked up once a line; a line that is read again is another object. */
const envelopes = new WeakMap<LogLine, Envelope>();

/** A reply's command may change without the reply being read again, so that all is gone through anew after an edit. */
const heardIn = keptUntilEdited(hear);

/**
 * The sender and the recipient that a reply in a conversation is about, from the client's commands above it: the MAIL
 * that opened the transaction (RFC 5321 section 4.1.1.2), and of several RCPT the one that this reply answers. Another
 * reply has a recipient only where there was but one.
 */
export function transactionAt(document: LogDocument, line: number): Details {
  const heard = heardIn(document).get(line);
  if (heard === undefined) return {};
  const { transaction, named, answered } = heard;
  const asked = document.lineAt(line)?.turn.asked;
  const index = asked === "RCPT" ? answered - 1 : 0;
  const known = asked === "RCPT" ? index < named : named === 1 && asked !== "MAIL";
  const recipient = known ? transaction.recipients[index] : undefined;
  return detailsOf({ sender: transaction.sender, recipient });
}

/** Goes through a document once: what had been heard with each line of a conversation. */
function hear(document: LogDocument): ReadonlyMap<number, Heard> {
  const heard = new Map<number, Heard>();
  const open = new Map<string | undefined, Transaction>();
  for (const [at, line] of document.tellingLines()) {
    if (line.reading?.speech === undefined) continue;
    const { session } = line.reading;
    const transaction = after(open.get(session), line, at, document);
    open.set(session, transaction);
    const { recipients, answered } = transaction;
    heard.set(at, { transaction, named: recipients.length, answered });
  }
  return heard;
}

/** The transaction after one more line of its conversation: the one before, or one that begins here. */
function after(
  before: Transaction | undefined,
  line: LogLine,
  at: number,
  document: LogDocument,
): Transaction {
  const speech = line.reading?.speech;
  const { sender, recipient } = envelopeOf(document, line, at);
  const begins = opens(line) || (speech?.by === "client" && speech.verb === "MAIL");
  const goesOn = before !== undefined && !begins && at - before.last <= WIDEST_GAP;
  const transaction = goesOn ? before : { sender, recipients: [], answered: 0, last: at };
  transaction.last = at;
  if (recipient !== undefined) transaction.recipients.push(recipient);
  if (answersRecipient(line)) transaction.answered++;
  return transaction;
}

/** Whether the conversation begins here. */
function opens({ reading, turn }: LogLine): boolean {
  return reading?.speech?.by === "session" || turn.asked === "CONNECT";
}

/** Whether a reply to RCPT begins here. */
function answersRecipient({ reading, turn }: LogLine): boolean {
  return reading?.speech?.by === "server" && turn.asked === "RCPT" && turn.above === 0;
}

function envelopeOf(document: LogDocument, line: LogLine, at: number): Envelope {
  const speech = line.reading?.speech;
  if (speech?.by !== "client") return {};
  let envelope = envelopes.get(line);
  if (envelope === undefined) {
    envelope = envelopeAt(document.textOf(at), speech.text);
    envelopes.set(line, envelope);
  }
  return envelope;
}
