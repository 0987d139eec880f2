import { inlayHints as hintsIn, withTooltip } from "../features/inlay-hints";
import { guarded } from "../guard";
import type { Session } from "../session";
import type { Service } from "./service";

/** Answers `textDocument/inlayHint` and `inlayHint/resolve`; no hints unless the settings ask for them. */
export const inlayHints: Service = {
  serve(connection, session) {
    connection.languages.inlayHint.on(({ textDocument, range }) =>
      guarded(connection, "inlay hints", [], () => {
        const document = session.documents.get(textDocument.uri);
        if (document === undefined || !session.settings.inlayHints) return [];
        const lazy = session.client.lazyHintTooltips;
        return hintsIn(document, range, { language: session.language, lazy });
      }),
    );
    connection.languages.inlayHint.resolve((hint) =>
      guarded(connection, "inlay hint", hint, () => withTooltip(hint, session.language)),
    );
    let shown = shownBy(session);
    session.settingsChanged.event(() => {
      const before = shown;
      shown = shownBy(session);
      if (shown !== before && session.client.refreshInlayHints)
        connection.languages.inlayHint.refresh();
    });
  },
};

/** What the hints of a document depend on beside it. */
function shownBy({ settings, language }: Session): string {
  return settings.inlayHints ? language : "none";
}
