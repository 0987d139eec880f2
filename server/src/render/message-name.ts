import { fill, type Language, phrasesOf } from "../catalogue/index";
import type { Outcome } from "../syntax/line-event";
import { plain } from "./escape";

/** What is told of a message in a line or two; names are text of strangers. */
export interface NamedMessage {
  readonly queueId: string | undefined;
  /** Empty for a null reverse-path. */
  readonly sender: string | undefined;
  readonly recipients: readonly string[];
  readonly fate: Outcome | "queued";
}

/** Longer names are cut: an outline is narrow. */
const LONGEST = 60;

/** `4A2B3C: a@example.net → b@example.org, bounced`: plain text for lists and outlines. */
export function messageName(message: NamedMessage, language: Language): string {
  const { name, fate } = phrasesOf(language).history;
  const values = { parties: partiesOf(message, language), fate: fate[message.fate] };
  return message.queueId === undefined
    ? fill(name.transaction, values)
    : fill(name.message, { ...values, id: plainName(message.queueId) });
}

/** `a@example.net → b@example.org + 2`: plain text. */
export function partiesOf(
  { sender, recipients }: Pick<NamedMessage, "sender" | "recipients">,
  language: Language,
): string {
  const { name } = phrasesOf(language).history;
  const [first, ...others] = recipients;
  const one = first === undefined ? name.unknown : plainName(first);
  const count = String(others.length);
  const all = others.length === 0 ? one : fill(name.recipients, { recipient: one, count });
  if (sender === undefined) return fill(name.recipient, { recipients: all });
  return fill(name.parties, { sender: plainName(sender || "<>"), recipients: all });
}

/** A name of a log as plain text that is short and shows what it holds. */
export function plainName(text: string): string {
  return plain(text, LONGEST);
}
