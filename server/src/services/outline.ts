import { flat } from "../features/outline/flat";
import { outline as outlineOf } from "../features/outline/outline";
import { workspaceSymbols } from "../features/workspace-symbols";
import { guardedLater } from "../guard";
import { historyFor } from "./history-for";
import type { Service } from "./service";
import { withHistory } from "./with-history";

/** Answers with symbols: the outline of a log, and those of all open logs. */
export const outline: Service = {
  serve(connection, session) {
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) => {
      const question = { what: "document symbols", neutral: [], uri, token };
      return withHistory(connection, session, question, (document, history) => {
        const symbols = outlineOf(document, history, session.language);
        return session.client.nestedSymbols ? symbols : flat(symbols, uri);
      });
    });
    connection.onWorkspaceSymbol(({ query }, token) =>
      guardedLater(connection, "workspace symbols", [], async () => {
        const logs = [];
        for (const document of [...session.documents.values()])
          logs.push({ document, history: await historyFor(document, token) });
        return workspaceSymbols(logs, query, session.language);
      }),
    );
  },
};
