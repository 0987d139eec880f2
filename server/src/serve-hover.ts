import type { Connection } from "vscode-languageserver";
import { hover } from "./features/hover";
import { guarded } from "./guard";
import type { Session } from "./session";

/** Answers `textDocument/hover`. */
export function serveHover(connection: Connection, session: Session): void {
  connection.onHover(({ textDocument, position }) =>
    guarded(connection, "hover", null, () => {
      const document = session.documents.get(textDocument.uri);
      if (document === undefined) return null;
      return hover(document, position, {
        language: session.language,
        commandLinks: session.client.commandLinks,
        settings: session.settings,
      });
    }),
  );
}
