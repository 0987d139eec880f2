import type { ServerCapabilities } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver-types";
import { serverCommands } from "../../../protocol/messages";
import type { ClientState } from "../client-state";
import { redactKind } from "../features/code-actions/kinds";
import { legendFor } from "../features/semantic-tokens/legend";

/** `TextDocumentSyncKind.Incremental`. */
const INCREMENTAL = 2;

/** What all services together can do for such a client. */
export function capabilities({ pullDiagnostics, tokenTypes }: ClientState): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: INCREMENTAL },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, redactKind] },
    executeCommandProvider: { commands: Object.values(serverCommands) },
    ...(pullDiagnostics && { diagnosticProvider }),
    hoverProvider: true,
    inlayHintProvider: { resolveProvider: true },
    definitionProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: legendFor(tokenTypes), tokenModifiers: [] },
      full: true,
      range: true,
    },
  };
}

const diagnosticProvider = {
  identifier: "smtp",
  interFileDependencies: false,
  workspaceDiagnostics: false,
};
