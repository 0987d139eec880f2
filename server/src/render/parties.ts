import { fill, type Phrases } from "../catalogue/index";
import type { Details } from "../syntax/details";
import { escapeMarkdown, plain, shortened } from "./escape";

/**
 * `Recipient: a@example.net · Server: mx.example.net`, as Markdown; empty where the log names nobody. The recipient is
 * left out where a problem that stands above has said it.
 */
export function partiesLine(
  { recipient, host, direction }: Details,
  phrases: Phrases,
  saidAbove: boolean,
): string {
  const parts = [
    recipient && !saidAbove && fill(phrases.hover.recipient, { recipient: shown(recipient) }),
    host && direction && fill(hostPhrase(direction, phrases), { host: shown(host) }),
  ];
  return parts.filter((part) => part).join(" · ");
}

/** The text of a problem with the recipient that it befell: plain text, which no editor takes for anything else. */
export function withRecipient(text: string, { recipient }: Details, phrases: Phrases): string {
  if (recipient === undefined) return text;
  return fill(phrases.problem.recipient, { text, recipient: plain(recipient) });
}

function hostPhrase(direction: NonNullable<Details["direction"]>, { hover }: Phrases): string {
  return direction === "in" ? hover.client : hover.server;
}

function shown(text: string): string {
  return escapeMarkdown(shortened(text));
}
