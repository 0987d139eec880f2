import { type CodeActionContext, CodeActionKind } from "vscode-languageserver";
import { codeActions as actionsFor } from "../features/code-actions/index";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers `textDocument/codeAction`. */
export const codeActions: Service = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  serve(connection, session) {
    connection.onCodeAction(({ textDocument, range, context }) =>
      guarded(connection, "code actions", [], () => {
        const document = session.documents.get(textDocument.uri);
        if (document === undefined || !wantsQuickFixes(context)) return [];
        return actionsFor({
          document,
          range,
          diagnostics: context.diagnostics,
          language: session.language,
          settings: session.settings,
          commands: session.client.commandLinks,
        });
      }),
    );
  },
};

/** Whether the client asks for actions of every kind, or for ours: a kind stands for all that begin with it. */
function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix);
}
