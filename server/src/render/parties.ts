import { fill, type Phrases } from "../catalogue/index";
import type { Details } from "../syntax/details";
import { escapeMarkdown, visible } from "./escape";

/** Longer names and addresses are cut: RFC 5321 section 4.5.3.1 allows 256 octets, and a line has to stay one. */
const LONGEST = 100;

/** `Recipient: a@example.net · Server: mx.example.net`, as Markdown; empty where the log names nobody. */
export function partiesLine({ recipient, host, direction }: Details, phrases: Phrases): string {
  const parts = [
    recipient && fill(phrases.hover.recipient, { recipient: shown(recipient) }),
    host && direction && fill(hostPhrase(direction, phrases), { host: shown(host) }),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The text of a problem with the recipient that it befell: plain text, which no editor takes for anything else. */
export function withRecipient(text: string, { recipient }: Details, phrases: Phrases): string {
  if (recipient === undefined) return text;
  return fill(phrases.problem.recipient, { text, recipient: visible(cut(recipient)) });
}

function hostPhrase(direction: NonNullable<Details["direction"]>, { hover }: Phrases): string {
  return direction === "in" ? hover.client : hover.server;
}

function shown(text: string): string {
  return escapeMarkdown(cut(text));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
