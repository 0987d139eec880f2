import { type CodeActionContext, CodeActionKind } from "vscode-languageserver-types";
import { codeActions as actionsFor, sourceActions } from "../features/code-actions/index";
import { redactKind } from "../features/code-actions/kinds";
import { guarded } from "../guard";
import type { Service } from "./service";

/** Answers `textDocument/codeAction`. */
export const codeActions: Service = {
  serve(connection, session) {
    connection.onCodeAction(({ textDocument, range, context }) =>
      guarded(connection, "code actions", [], () => {
        const document = session.documents.get(textDocument.uri);
        // A client that knows commands only could do nothing with an edit.
        if (document === undefined || !session.client.actionLiterals) return [];
        const asked = {
          document,
          range,
          diagnostics: context.diagnostics,
          language: session.language,
          settings: session.settings,
          commands: session.client.commandLinks,
        };
        return [
          ...(wantsQuickFixes(context) ? actionsFor(asked) : []),
          ...(wantsSourceActions(context) ? sourceActions(asked) : []),
        ];
      }),
    );
  },
};

/** Whether the client asks for actions of every kind, or for ours: a kind stands for all that begin with it. */
function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix);
}

/** Whether the client asks for source actions by name: they take the whole file, which nobody needs at each move of the cursor. */
function wantsSourceActions({ only }: CodeActionContext): boolean {
  return only?.some((kind) => kind === redactKind || kind === CodeActionKind.Source) ?? false;
}
