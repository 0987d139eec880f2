import { CodeActionKind } from "vscode-languageserver";
import { codeActions as actionsFor } from "../features/code-actions/index";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers `textDocument/codeAction`. */
export const codeActions: Service = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  serve(connection, session) {
    connection.onCodeAction(({ textDocument, range }) =>
      guarded(connection, "code actions", [], () => {
        const document = session.documents.get(textDocument.uri);
        if (document === undefined) return [];
        return actionsFor({
          document,
          range,
          language: session.language,
          settings: session.settings,
          commands: session.client.commandLinks,
        });
      }),
    );
  },
};
