import type { CancellationToken } from "vscode-languageserver";
import type { LogDocument } from "../document/log-document";
import { definition } from "../features/definition";
import { foldingRanges } from "../features/folding";
import { flat } from "../features/outline/flat";
import { outline } from "../features/outline/outline";
import { highlights, references } from "../features/references";
import { workspaceSymbols } from "../features/workspace-symbols";
import { guardedLater } from "../guard";
import type { History } from "../history/types";
import { historyFor } from "./history-for";
import type { Service } from "./service";
import { walked } from "./walked";

/** Answers what leads through a log: outline, folding, definitions, references, highlights, symbols of all open logs. */
export const navigation: Service = {
  serve(connection, session) {
    /** Answers for a document with its history; neutrally where the document is not open. */
    const answer = <T>(
      what: string,
      neutral: T,
      uri: string,
      token: CancellationToken,
      run: (document: LogDocument, history: History) => T | Promise<T>,
    ) =>
      guardedLater(connection, what, neutral, async () => {
        const document = session.documents.get(uri);
        if (document === undefined) return neutral;
        return run(document, await historyFor(document, token));
      });

    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      answer("document symbols", [], uri, token, (document, history) => {
        const symbols = outline(document, history, session.language);
        return session.client.nestedSymbols ? symbols : flat(symbols, uri);
      }),
    );
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      answer("folding", [], uri, token, (document, history) =>
        foldingRanges(document, history, session.client.foldingLimit),
      ),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      answer("definition", null, uri, token, (document, history) =>
        definition(document, history, position),
      ),
    );
    connection.onReferences(({ textDocument: { uri }, position }, token) =>
      answer("references", [], uri, token, (document, history) =>
        walked(token, (walk) =>
          walk.through(references(document, history, position, [...session.documents.values()])),
        ),
      ),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      answer("highlights", [], uri, token, (document, history) =>
        walked(token, (walk) => walk.through(highlights(document, history, position))),
      ),
    );
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
