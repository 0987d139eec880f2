import type { Details } from "../syntax/details";
import { detailsOf, envelopeAt } from "../syntax/envelope";
import type { LogLine } from "./line";
import type { LogDocument } from "./log-document";

/** How far up from a reply its transaction is looked for. */
const FARTHEST = 400;

/** A transaction, read upwards. */
interface Transaction {
  /** Recipients in the order of their commands. */
  readonly recipients: string[];
  /** Replies to RCPT so far. */
  answered: number;
  sender: string | undefined;
}

/**
 * The sender and the recipient that a reply in a conversation is about, from the client's commands above it: the MAIL
 * that opened the transaction (RFC 5321 section 4.1.1.2), and of several RCPT the one that this reply answers. Another
 * reply has a recipient only where there was but one.
 */
export function transactionAt(document: LogDocument, line: number): Details {
  const session = document.lines[line]?.reading?.session;
  const transaction: Transaction = { recipients: [], answered: 0, sender: undefined };
  for (let at = line; at >= 0 && line - at < FARTHEST; at--) {
    const one = document.lines[at];
    if (one?.reading?.speech === undefined || one.reading.session !== session) continue;
    if (opens(one) || hears(transaction, one, document.textOf(at))) break;
  }
  const asked = document.lines[line]?.turn.asked;
  return detailsOf({ sender: transaction.sender, recipient: recipientOf(transaction, asked) });
}

/** Whether the conversation begins here. */
function opens({ reading, turn }: LogLine): boolean {
  return reading?.speech?.by === "session" || turn.asked === "CONNECT";
}

/** Takes note of a line; answers whether it is the MAIL command, above which nothing belongs to the transaction. */
function hears(transaction: Transaction, { reading, turn }: LogLine, text: string): boolean {
  const speech = reading?.speech;
  if (speech?.by === "server" && turn.asked === "RCPT" && turn.above === 0) transaction.answered++;
  if (speech?.by !== "client") return false;
  const { sender, recipient } = envelopeAt(text, speech.text);
  if (recipient !== undefined) transaction.recipients.unshift(recipient);
  transaction.sender = sender;
  return speech.verb === "MAIL";
}

function recipientOf(
  { recipients, answered }: Transaction,
  asked: LogLine["turn"]["asked"],
): string | undefined {
  if (asked === "RCPT") return recipients[answered - 1];
  return recipients.length === 1 && asked !== "MAIL" ? recipients[0] : undefined;
}
