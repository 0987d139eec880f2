import type { CancellationToken, Hover, HoverParams } from "vscode-languageserver";
import type { ClientState } from "../client-state";
import { hover as hoverAt, type WrittenHover } from "../features/hover";
import { messageHover } from "../features/message-hover";
import { mayBeId } from "../features/messages/names";
import { guardedLater } from "../guard";
import { plainText, withCodeSpans } from "../render/other-markup";
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
  if (onCode !== null) return shownBy(session.client, onCode);
  if (!mayBeId(document, position)) return null;
  const history = await historyFor(document, token);
  const onId = messageHover(document, position, { history, language, commandLinks });
  return onId && shownBy(session.client, onId);
}

/** The hover in what the client shows; our own client renders all that Markdown has. */
function shownBy({ commandLinks, hoverFormat }: ClientState, hover: WrittenHover): Hover {
  if (hoverFormat === "plaintext")
    return { ...hover, contents: { kind: "plaintext", value: plainText(hover.contents.value) } };
  if (commandLinks) return hover;
  return { ...hover, contents: { kind: "markdown", value: withCodeSpans(hover.contents.value) } };
}
