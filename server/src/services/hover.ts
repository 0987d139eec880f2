import { hover as hoverAt } from "../features/hover";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers `textDocument/hover`. */
export const hover: Service = {
  capabilities: () => ({ hoverProvider: true }),
  serve(connection, session) {
    connection.onHover(({ textDocument, position }) =>
      guarded(connection, "hover", null, () => {
        const document = session.documents.get(textDocument.uri);
        if (document === undefined) return null;
        return hoverAt(document, position, {
          language: session.language,
          commandLinks: session.client.commandLinks,
          settings: session.settings,
        });
      }),
    );
  },
};
