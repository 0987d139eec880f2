import type { Position } from "vscode-languageserver-protocol";
import type { Language } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { failureRow } from "../failures/rows";
import { lastAttempts } from "../history/fate";
import type { History, Message } from "../history/types";
import { messageText } from "../render/message";
import { reasonTitle } from "../render/reason";
import type { WrittenHover } from "./hover";
import { nameAt } from "./messages/names";
import { named, storyOf } from "./messages/story";

/** What a hover on a message depends on besides the document and the position. */
export interface MessageHoverContext {
  readonly history: History;
  readonly language: Language;
  readonly commandLinks: boolean;
}

/** The hover on a queue id or message id: what became of that message in this log. `null` on anything else. */
export function messageHover(
  document: LogDocument,
  position: Position,
  { history, language, commandLinks }: MessageHoverContext,
): WrittenHover | null {
  const name = nameAt(document, history, position);
  const [message] = name?.messages ?? [];
  if (name === undefined || message === undefined) return null;
  const value = messageText({
    ...named(message),
    messageId: message.messageIds[0],
    fates: lastAttempts(message).map(({ outcome }) => outcome),
    deferrals: message.attempts.filter(({ outcome }) => outcome === "deferred").length,
    reason: reasonOf(document, message, language),
    steps: storyOf(message),
    others: name.kind === "queueId" ? name.messages.length - 1 : 0,
    uri: document.uri,
    language,
    commandLinks,
  });
  const { line, start, end } = name;
  return {
    contents: { kind: "markdown", value },
    range: { start: { line, character: start }, end: { line, character: end } },
  };
}

/** Why the message failed the last time: `Reason: mailbox full (552 5.2.2)`. */
function reasonOf(
  document: LogDocument,
  { failures }: Message,
  language: Language,
): string | undefined {
  const last = failures.at(-1);
  if (last === undefined) return undefined;
  const { code, reason } = failureRow(document, last);
  return reason === undefined ? code : `${reasonTitle(reason, language)} (${code})`;
}
