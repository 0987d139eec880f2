import { commandAt } from "../../document/command";
import type { LogDocument } from "../../document/log-document";
import { type Mention, mentionsAt, placesOf } from "../../document/mentions";
import { addFree, type Span } from "../../document/spans";
import type { Asked } from "../../syntax/reading";
import type { TokenType } from "./legend";

/** A piece of a line that has a colour. */
export interface ColouredSpan extends Span {
  readonly type: TokenType;
}

const classes: Readonly<Record<string, TokenType>> = {
  2: "smtpSuccess",
  3: "smtpIntermediate",
  4: "smtpTransient",
  5: "smtpPermanent",
};

const PATH = /<([^<>\s@]{1,64}@[^<>\s@]{1,255})>/g;

/** How a log spells what was asked, where that is not just the verb; longer forms first. */
const spellings: Partial<Readonly<Record<Asked, readonly string[]>>> = {
  MAIL: ["MAIL FROM", "MAIL"],
  RCPT: ["RCPT TO", "RCPT"],
  "END-OF-DATA": ["END-OF-MESSAGE", "end of DATA", "end of data", "END OF DATA"],
};

/** The coloured pieces of a line, in order, not overlapping: codes before names, names before commands. */
export function lineTokens(document: LogDocument, line: number): readonly ColouredSpan[] {
  const spans: ColouredSpan[] = codeSpans(document, line);
  const mentions = mentionsAt(document, line);
  addFree(spans, mentions.flatMap(mentionSpan));
  if (spans.length > 0) addFree(spans, pathSpans(document.textOf(line), mentions));
  addFree(spans, commandSpans(document, line));
  return spans.sort((a, b) => a.start - b.start);
}

function codeSpans(document: LogDocument, line: number): ColouredSpan[] {
  const tokens = document.lineAt(line)?.reading?.tokens ?? [];
  return tokens.flatMap(({ start, end, value }) => {
    const type = classes[value.charAt(0)];
    return type === undefined ? [] : [{ start, end, type }];
  });
}

/** Sender and recipient are addresses; a queue id has a digit, which tells it from a word that begins a line. */
function mentionSpan({ kind, value, start, end }: Mention): ColouredSpan[] {
  if (kind === "sender" || kind === "recipient") return [{ start, end, type: "smtpAddress" }];
  if (kind === "queueId" && /\d/.test(value)) return [{ start, end, type: "smtpQueueId" }];
  return [];
}

/** The other addresses in angle brackets, which a reply's text often has; a message id has the same form. */
function pathSpans(text: string, mentions: readonly Mention[]): ColouredSpan[] {
  const ids = new Set(
    mentions.filter(({ kind }) => kind === "messageId").map(({ start }) => start),
  );
  return [...text.matchAll(PATH)]
    .map(({ index, 1: address = "" }) => ({ start: index + 1, end: index + 1 + address.length }))
    .filter(({ start }) => !ids.has(start))
    .map((span) => ({ ...span, type: "smtpAddress" }));
}

/** The command that the client gives, or those that a log names beside the reply. */
function commandSpans(document: LogDocument, line: number): ColouredSpan[] {
  const given = commandAt(document, line);
  if (given !== undefined) return [{ ...given, type: "smtpCommand" }];
  const asked = document.lineAt(line)?.reading?.asked;
  if (asked === undefined) return [];
  const text = document.textOf(line);
  const spans: ColouredSpan[] = [];
  for (const name of spellings[asked] ?? [asked]) {
    const places = placesOf(text, name);
    addFree(
      spans,
      places.map((start) => ({ start, end: start + name.length, type: "smtpCommand" })),
    );
  }
  return spans;
}
