import { definition } from "../features/definition";
import { highlights, references as referencesTo } from "../features/references";
import type { Service } from "./service";
import { walked } from "./walked";
import { withHistory } from "./with-history";

/** Answers where a name or a reply leads to: definition, references, highlights. */
export const references: Service = {
  serve(connection, session) {
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      withHistory(
        connection,
        session,
        { what: "definition", neutral: null, uri, token },
        (document, history) => definition(document, history, position),
      ),
    );
    connection.onReferences(({ textDocument: { uri }, position }, token) =>
      withHistory(
        connection,
        session,
        { what: "references", neutral: [], uri, token },
        (document, history) =>
          walked(token, (walk) =>
            walk.through(
              referencesTo(document, history, position, [...session.documents.values()]),
            ),
          ),
      ),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      withHistory(
        connection,
        session,
        { what: "highlights", neutral: [], uri, token },
        (document, history) =>
          walked(token, (walk) => walk.through(highlights(document, history, position))),
      ),
    );
  },
};
