import type { Position } from "vscode-languageserver-protocol";
import type { LogDocument } from "../../document/log-document";
import { mentionsAt } from "../../document/mentions";
import type { History, Message } from "../../history/types";

/** A name that can be followed through a log; UTF-16 columns, `end` exclusive. */
export interface Name {
  readonly kind: "queueId" | "messageId" | "address";
  readonly value: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The messages that it stands for: the one of its line first. Empty for an address. */
  readonly messages: readonly Message[];
}

/** What ends a name, whatever its kind. */
const BREAK = /[\s<>()[\],;"'\\]/;
/** A word of people. Ids of letters alone are rare, but have capitals among them. */
const WORD = /^[A-Z]?[a-z]*$/;
/** Message ids are the longest: RFC 5322 section 2.1.1 has lines of 998. */
const LONGEST = 998;

/** The name at a position: an id that the history knows, or an address of the line. */
export function nameAt(
  document: LogDocument,
  history: History,
  position: Position,
): Name | undefined {
  return idAt(document, history, position) ?? addressAt(document, position);
}

/** Whether an id may stand at a position, seen by its text alone: what spares looking through the whole log for most words. */
export function mayBeId(document: LogDocument, { line, character }: Position): boolean {
  const text = document.textOf(line);
  return wordsAt(text, character).some(([start, end]) => !WORD.test(text.slice(start, end)));
}

function idAt(
  document: LogDocument,
  history: History,
  { line, character }: Position,
): Name | undefined {
  const text = document.textOf(line);
  const own = history.messageAt(line);
  for (const [start, end] of wordsAt(text, character)) {
    const value = text.slice(start, end);
    const queued = history.byQueueId(value);
    const messages = queued.length > 0 ? queued : history.byMessageId(value);
    if (messages.length === 0) continue;
    const kind = queued.length > 0 ? "queueId" : "messageId";
    return { kind, value, line, start, end, messages: nearest(messages, own, line) };
  }
  return undefined;
}

function addressAt(document: LogDocument, { line, character }: Position): Name | undefined {
  const mention = mentionsAt(document, line).find(
    ({ kind, start, end }) =>
      (kind === "sender" || kind === "recipient") && start <= character && character <= end,
  );
  if (mention === undefined || !mention.value.includes("@")) return undefined;
  return { ...mention, kind: "address", line, messages: [] };
}

/** The spans that may be meant by a column: what stands between breaks, without a field's name or a colon behind it. */
function wordsAt(text: string, character: number): [number, number][] {
  let start = character;
  while (start > 0 && character - start < LONGEST && !BREAK.test(text.charAt(start - 1))) start--;
  let end = character;
  while (end < text.length && end - character < LONGEST && !BREAK.test(text.charAt(end))) end++;
  const field = text.lastIndexOf("=", character - 1) + 1;
  const inner = field > start ? field : start;
  const last = text.slice(inner, end).replace(/[:.]+$/, "").length + inner;
  return [
    [start, end],
    [inner, last],
    [start, last],
  ].filter((span): span is [number, number] => (span[0] ?? 0) < (span[1] ?? 0));
}

/** The message of the line before the others, those before the ones that lie further away. */
function nearest(
  messages: readonly Message[],
  own: Message | undefined,
  line: number,
): readonly Message[] {
  if (messages.length < 2) return messages;
  const far = (message: Message) => (message === own ? -1 : distance(message, line));
  return [...messages].sort((a, b) => far(a) - far(b));
}

/** How far the line is from the first or the last of the message. */
function distance({ lines }: Message, line: number): number {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  return line < first ? first - line : Math.max(0, line - last);
}
