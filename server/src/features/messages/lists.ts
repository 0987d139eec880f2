import type { MessageSummary, MessageTold, Place } from "../../../../protocol/messages";
import type { Language } from "../../catalogue/index";
import type { LogDocument } from "../../document/log-document";
import type { History, Message } from "../../history/types";
import { plain } from "../../render/escape";
import { messageName } from "../../render/message-name";
import { stepWords } from "../../render/message-step";
import { redactedLine } from "../../secrets/redacted";
import { nameAt } from "./names";
import { named, storyOf } from "./story";

/** More than these nobody picks from. */
const MOST_MESSAGES = 5000;
const MOST_LINES = 1000;
/** A line is shown in one line of a list. */
const LONGEST = 300;

/** The messages of a log in the order of their first lines, what failed before the rest where there are too many. */
export function messageList(history: History, language: Language): MessageSummary[] {
  const { messages } = history;
  const failed = messages.filter(({ failures }) => failures.length > 0);
  const others = messages.filter(({ failures }) => failures.length === 0);
  const shown = new Set([...failed, ...others].slice(0, MOST_MESSAGES));
  return messages.flatMap((message) => {
    const line = message.lines.find((at) => history.messageAt(at) === message);
    return line === undefined || !shown.has(message)
      ? []
      : [{ name: messageName(named(message), language), line }];
  });
}

/**
 * The lines of the message whose id stands at a place, or else of the message of that line; `undefined` where there is
 * none.
 */
export function messageTold(
  document: LogDocument,
  history: History,
  place: Place,
  language: Language,
): MessageTold | undefined {
  const [known] = nameAt(document, history, place)?.messages ?? [];
  const message = known ?? history.messageAt(place.line);
  if (message === undefined) return undefined;
  const words = stepsByLine(message, language);
  const lines = message.lines.slice(0, MOST_LINES).map((line) => ({
    line,
    step: words.get(line) ?? "",
    text: plain(redactedLine(document, line), LONGEST),
  }));
  return { name: messageName(named(message), language), lines, total: message.lines.length };
}

function stepsByLine(message: Message, language: Language): Map<number, string> {
  const words = new Map<number, string>();
  for (const step of storyOf(message)) {
    const before = words.get(step.line);
    const text = stepWords(step, language);
    words.set(step.line, before === undefined ? text : `${before}, ${text}`);
  }
  return words;
}
