import type { History, MailSession, Message } from "../../history/types";

/** The first and the last line of something, 0-based. */
export type Span = readonly [first: number, last: number];

/**
 * The lines that a message may call its own: from its first to its last, if none between them speaks of another message.
 * Else its first line alone: an editor that asks what stands around a line must not be told of another message.
 */
export function messageSpan(history: History, message: Message): Span {
  const [first = 0, last = 0] = [message.lines[0], message.lines.at(-1)];
  return spanOf(first, last, (line) => {
    const of = history.messageAt(line);
    return of === undefined || of === message;
  });
}

/** As `messageSpan`; the lines of a session's messages are its own too. */
export function sessionSpan(history: History, session: MailSession): Span {
  const messages = new Set(session.messages);
  return spanOf(session.first, session.last, (line) => {
    const of = history.sessionAt(line);
    if (of !== undefined) return of === session;
    const message = history.messageAt(line);
    return message === undefined || messages.has(message);
  });
}

function spanOf(first: number, last: number, isOwn: (line: number) => boolean): Span {
  for (let line = first; line <= last; line++) if (!isOwn(line)) return [first, first];
  return [first, last];
}
