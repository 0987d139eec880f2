import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  Definition,
  DefinitionLink,
  Diagnostic,
  DocumentSymbol,
  FullDocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InitializeResult,
  MarkupContent,
  ProtocolConnection,
  PublishDiagnosticsParams,
  SymbolInformation,
} from "vscode-languageserver-protocol";
import type { MessageConnection } from "vscode-languageserver-protocol/node";
import { launch } from "./client";

/** What editors say at `initialize`, written down by `npm run editors -- --record`, and in the tests' host for VS Code. */
const folder = join(__dirname, "clients");
const clients = readdirSync(folder).map((name) => {
  const { editor, params } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return [editor, params] as [editor: string, params: InitializeParams];
});

const uri = "file:///home/user/my%20logs/maillog";
const lines = [
  "Nov 21 21:17:06 mx postfix/qmgr[8]: 2F5EE19A3D8: from=<a@example.net>, size=9, nrcpt=1 (queue active)",
  "Nov 21 21:17:06 mx postfix/smtp[8]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
  "C: AUTH PLAIN AGFsaWNlAHMzY3JldA==",
];
const places = {
  code: { line: 1, character: lines[1]?.indexOf("550") ?? 0 },
  queueId: { line: 1, character: lines[1]?.indexOf("2F5EE") ?? 0 },
  secret: { line: 2, character: 14 },
};

/** Whether a client has said that it answers a request of the server. */
function isOffered(method: string, { workspace, window }: ClientCapabilities): boolean {
  switch (method) {
    case "workspace/configuration":
      return workspace?.configuration === true;
    case "workspace/diagnostic/refresh":
      return workspace?.diagnostics?.refreshSupport === true;
    case "workspace/inlayHint/refresh":
      return workspace?.inlayHint?.refreshSupport === true;
    case "workspace/semanticTokens/refresh":
      return workspace?.semanticTokens?.refreshSupport === true;
    case "workspace/applyEdit":
      return workspace?.applyEdit === true;
    case "window/workDoneProgress/create":
      return window?.workDoneProgress === true;
    default:
      return false;
  }
}

describe.each(clients)("%s", (_editor, params) => {
  const { capabilities } = params;
  const { textDocument = {} } = capabilities;
  /** Our own client, which runs our commands. */
  const isOurs = params.initializationOptions?.commandLinks === true;
  const asked: string[] = [];
  const pushed: PublishDiagnosticsParams[] = [];
  let connection: ProtocolConnection;
  let initialized: InitializeResult;

  beforeAll(async () => {
    ({ connection } = launch());
    // The protocol's own type leaves out that one handler may serve all requests.
    (connection as unknown as MessageConnection).onRequest((method) => {
      asked.push(method);
      return method === "workspace/configuration" ? [null] : null;
    });
    connection.onNotification("textDocument/publishDiagnostics", (list) => void pushed.push(list));
    connection.listen();
    initialized = await connection.sendRequest("initialize", params);
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "mail-log", version: 0, text: lines.join("\n") },
    });
  });
  afterAll(async () => {
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    connection.dispose();
  });

  const at = <Answer>(method: string, position: object) =>
    connection.sendRequest<Answer>(method, { textDocument: { uri }, position });

  async function problems(): Promise<readonly Diagnostic[]> {
    if (initialized.capabilities.diagnosticProvider === undefined) {
      await expect.poll(() => pushed.length).toBeGreaterThan(0);
      return pushed.at(-1)?.diagnostics ?? [];
    }
    const report = await connection.sendRequest<FullDocumentDiagnosticReport>(
      "textDocument/diagnostic",
      { textDocument: { uri } },
    );
    return report.items;
  }

  it("gets problems in the one way that it knows", async () => {
    const pulls = textDocument.diagnostic !== undefined;
    expect(initialized.capabilities.diagnosticProvider !== undefined).toBe(pulls);
    expect((await problems()).map(({ code }) => code)).toContain("550 5.1.1");
    expect(pushed.length > 0).toBe(!pulls);
  });

  it.each(["code", "queueId"] as const)("gets a hover on a %s as it can show it", async (where) => {
    const { contents } = await at<Hover>("textDocument/hover", places[where]);
    const { kind, value } = contents as MarkupContent;
    expect(kind).toBe(textDocument.hover?.contentFormat?.[0]);
    expect(value).toContain(isOurs ? "example&#46;org" : "example.org");
    if (kind === "plaintext") expect(value).not.toMatch(/\*\*|\]\(/);
    expect(/\]\(command:/.test(value)).toBe(isOurs);
  });

  it("gets edits as code actions, or none if it knows commands only", async () => {
    const actions = await connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: places.secret, end: places.secret },
      context: { diagnostics: [] },
    });
    const literals = textDocument.codeAction?.codeActionLiteralSupport !== undefined;
    expect(actions.map(({ edit, command }) => [edit !== undefined, command])).toEqual(
      literals ? [[true, undefined]] : [],
    );
  });

  it("gets symbols under each other only if it knows them", async () => {
    const symbols = await connection.sendRequest<(DocumentSymbol | SymbolInformation)[]>(
      "textDocument/documentSymbol",
      { textDocument: { uri } },
    );
    const nested = textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    expect(symbols.length).toBeGreaterThan(0);
    expect(symbols.every((symbol) => "location" in symbol)).toBe(!nested);
  });

  it("gets a definition as a link only if it knows links", async () => {
    const found = await at<Definition | DefinitionLink[]>(
      "textDocument/definition",
      places.queueId,
    );
    expect(JSON.stringify(found)).toContain('"line":0');
    if (textDocument.definition?.linkSupport !== true)
      expect(JSON.stringify(found)).not.toContain("targetUri");
  });

  it("gets no type of token that it does not know", () => {
    const known = textDocument.semanticTokens?.tokenTypes;
    const { semanticTokensProvider } = initialized.capabilities;
    for (const type of semanticTokensProvider?.legend.tokenTypes ?? [])
      if (known !== undefined) expect(known).toContain(type);
  });

  it("is asked for nothing that it did not offer, whatever its settings become", async () => {
    const changed = { smtpLens: { language: "fr", inlayHints: { enabled: true } } };
    for (const settings of [null, {}, changed])
      await connection.sendNotification("workspace/didChangeConfiguration", { settings });
    await problems();
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await connection.sendRequest("workspace/symbol", { query: "" });
    expect(asked.includes("workspace/configuration")).toBe(
      capabilities.workspace?.configuration === true,
    );
    expect(asked.filter((method) => !isOffered(method, capabilities))).toEqual([]);
  });
});
