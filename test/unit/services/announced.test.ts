import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Connection, InitializeParams } from "vscode-languageserver";
import { clientState } from "../../../server/src/client-state";
import { capabilities } from "../../../server/src/services/capabilities";
import { services } from "../../../server/src/services/index";
import type { Service } from "../../../server/src/services/service";
import { Session } from "../../../server/src/session";

const folder = join(__dirname, "../../../server/src/services");

/** What a capability is called at `initialize`, by the handler that answers for it. */
const announcedAs: Readonly<Record<string, string>> = {
  onCodeAction: "codeActionProvider",
  onCodeLens: "codeLensProvider",
  onCompletion: "completionProvider",
  onDefinition: "definitionProvider",
  onDocumentHighlight: "documentHighlightProvider",
  onDocumentLinks: "documentLinkProvider",
  onDocumentSymbol: "documentSymbolProvider",
  onExecuteCommand: "executeCommandProvider",
  onFoldingRanges: "foldingRangeProvider",
  onHover: "hoverProvider",
  onReferences: "referencesProvider",
  onRenameRequest: "renameProvider",
  onSelectionRanges: "selectionRangeProvider",
  onSignatureHelp: "signatureHelpProvider",
  onWorkspaceSymbol: "workspaceSymbolProvider",
  "languages.diagnostics.on": "diagnosticProvider",
  "languages.inlayHint.on": "inlayHintProvider",
  "languages.semanticTokens.on": "semanticTokensProvider",
};
/** What a client sends without being told that it may, and what needs no capability of its own. */
const unannounced =
  /^(?:onDid|onInitialize|onNotification|onRequest|onExit|onShutdown)|\.(?:onRange|resolve|refresh)$|^(?:client|console|workspace|telemetry|send)/;

const client = clientState({
  capabilities: { textDocument: { diagnostic: {} } },
} as InitializeParams);

/** What the services call on their connection, by its path. */
function calledBy(all: readonly Service[]): ReadonlySet<string> {
  const called = new Set<string>();
  const connection = recorder("", called) as Connection;
  for (const service of all) service.serve(connection, new Session(client));
  return called;
}

function recorder(path: string, called: Set<string>): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) => recorder(path === "" ? String(name) : `${path}.${String(name)}`, called),
    apply: () => {
      called.add(path);
      return undefined;
    },
  });
}

it("every service of the folder is in services/index.ts", async () => {
  const modules = readdirSync(folder).map((file) => import(join(folder, file)) as Promise<object>);
  const made = (await Promise.all(modules)).flatMap((module) => Object.entries(module));
  const unlisted = made.filter(
    ([, value]) => typeof value?.serve === "function" && !services.includes(value as Service),
  );
  expect(unlisted.map(([name]) => name)).toEqual([]);
});

it("what the services answer is announced in services/capabilities.ts, and the reverse", () => {
  const handlers = [...calledBy(services)].filter((name) => !unannounced.test(name));
  const unknown = handlers.filter((name) => announcedAs[name] === undefined);
  expect(unknown, "to be added to the table of this test").toEqual([]);
  const announced = Object.keys(capabilities(client)).filter((name) => name.endsWith("Provider"));
  expect(announced.sort()).toEqual(handlers.map((name) => announcedAs[name]).sort());
});
