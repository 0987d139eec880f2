import {
  type MessageAtParams,
  type MessageSummary,
  type MessagesParams,
  type MessageTold,
  messageAtRequest,
  messagesRequest,
} from "../../../protocol/messages";
import { messageList, messageTold } from "../features/messages/lists";
import { guardedLater } from "../guard";
import { historyFor } from "./history-for";
import type { Service } from "./service";

/** Answers the requests for the messages of a log, and for what it tells of one of them. */
export const messages: Service = {
  serve(connection, session) {
    connection.onRequest(messagesRequest, ({ uri }: MessagesParams, token) =>
      guardedLater<MessageSummary[]>(connection, messagesRequest, [], async () => {
        const document = session.documents.get(uri);
        if (document === undefined) return [];
        return messageList(await historyFor(document, token), session.language);
      }),
    );
    connection.onRequest(messageAtRequest, ({ uri, position }: MessageAtParams, token) =>
      guardedLater<MessageTold | null>(connection, messageAtRequest, null, async () => {
        const document = session.documents.get(uri);
        if (document === undefined) return null;
        const history = await historyFor(document, token);
        return messageTold(document, history, position, session.language) ?? null;
      }),
    );
  },
};
