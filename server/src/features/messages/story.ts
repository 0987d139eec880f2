import { fateOf, lastAttempts } from "../../history/fate";
import type { Message } from "../../history/types";
import type { NamedMessage } from "../../render/message-name";
import type { MessageStep } from "../../render/message-step";

/** What is told of a message in a line. */
export function named(message: Message): NamedMessage {
  const { queueId, sender, recipients } = message;
  return { queueId, sender, recipients, fate: fateOf(message) };
}

/** The steps in the life of a message, in the order of their lines. */
export function storyOf(message: Message): MessageStep[] {
  const { entered, removed, about, client, lines, attempts, notifications } = message;
  const several = lastAttempts(message).length > 1;
  const steps: MessageStep[] = attempts.map(({ line, outcome, recipient, host }) => ({
    line,
    what: outcome,
    recipient: several ? recipient : undefined,
    host,
  }));
  if (entered !== undefined) steps.push({ line: entered, what: "entered", host: client });
  if (about !== undefined) steps.push({ line: firstOf(message), what: "about", id: about.queueId });
  const own = new Set(notifications.length === 0 ? [] : lines);
  for (const notification of notifications) {
    const line = notification.lines.find((at) => own.has(at)) ?? firstOf(notification);
    steps.push({ line, what: "notified", id: notification.queueId });
  }
  if (removed !== undefined) steps.push({ line: removed, what: "removed" });
  return steps.sort((a, b) => a.line - b.line);
}

/** The first line that speaks of the message. */
export function firstOf({ lines }: Message): number {
  return lines[0] ?? 0;
}
