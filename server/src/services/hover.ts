import type { CancellationToken, Hover, HoverParams } from "vscode-languageserver";
import { hover as hoverAt } from "../features/hover";
import { messageHover } from "../features/message-hover";
import { mayBeId } from "../features/messages/names";
import { guardedLater } from "../guard";
import type { Session } from "../session";
import { historyFor } from "./history-for";
import type { Service } from "./service";

/** Answers `textDocument/hover`: on a code, else on a message's id. */
export const hover: Service = {
  serve(connection, session) {
    connection.onHover((params, token) =>
      guardedLater(connection, "hover", null, () => answer(session, params, token)),
    );
  },
};

async function answer(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return null;
  const { language, settings } = session;
  const { commandLinks } = session.client;
  const onCode = hoverAt(document, position, { language, commandLinks, settings });
  if (onCode !== null) return onCode;
  if (!mayBeId(document, position)) return null;
  const history = await historyFor(document, token);
  return messageHover(document, position, { history, language, commandLinks });
}
