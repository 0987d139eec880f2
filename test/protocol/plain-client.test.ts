import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startClient, type TestClient } from "./client";

const uri = "untitled:Untitled-1";
const hostile = [
  "\u0000\ud800 550 5.1.1 \u202e<b>[x](command:workbench.action.quit)",
  "Nov 21 21:17:06 mail postfix/smtp[8]: 2F5EE19A3D8: to=<$(trash)@__proto__>, relay=constructor[192.0.2.1]:25, dsn=5.1.1, status=constructor (host constructor[192.0.2.1] said: 550 5.1.1 =cmd|' /C calc'!A0)",
  "password=hunter2x\r550 5.7.1 lone CR",
  `${"550 5.1.1 ".repeat(100_000)}`,
  "C: EHLO a\r\nS: 250-a\r\nS: 250 AUTH PLAIN\r\nC: AUTH PLAIN AGFsaWNlAHMzY3JldA==\r\nS: 535 5.7.8 no",
].join("\n");

describe("a client that can do nothing, with a hostile document that is no file", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
    const pushed = client.nextPush(uri);
    await client.open(uri, hostile, "plaintext");
    await pushed;
  });
  afterAll(() => client.stop());

  const textDocument = { uri };
  const position = { line: 1, character: 42 };
  const far = { start: { line: 0, character: 0 }, end: { line: 2 ** 31 - 1, character: 0 } };
  const context = { diagnostics: [], includeDeclaration: true };
  const markdown = new Set(["textDocument/hover", "smtpLens/explainText", "smtpLens/summary"]);
  const asked: readonly (readonly [method: string, params: object])[] = [
    ["textDocument/hover", { textDocument, position }],
    ["textDocument/hover", { textDocument, position: { line: 2 ** 31 - 1, character: 9 } }],
    ["textDocument/codeAction", { textDocument, range: far, context }],
    [
      "textDocument/codeAction",
      { textDocument, range: far, context: { ...context, only: ["source"] } },
    ],
    ["textDocument/definition", { textDocument, position }],
    ["textDocument/references", { textDocument, position, context }],
    ["textDocument/documentHighlight", { textDocument, position }],
    ["textDocument/documentSymbol", { textDocument }],
    ["textDocument/foldingRange", { textDocument }],
    ["textDocument/inlayHint", { textDocument, range: far }],
    ["textDocument/semanticTokens/full", { textDocument }],
    ["textDocument/semanticTokens/range", { textDocument, range: far }],
    ["textDocument/diagnostic", { textDocument }],
    ["workspace/symbol", { query: "" }],
    ["workspace/executeCommand", { command: "smtpLens.server.codes", arguments: [] }],
    ["smtpLens/codesAt", { uri, range: far, text: "" }],
    ["smtpLens/codesIn", { text: hostile }],
    ["smtpLens/explainText", { text: hostile }],
    ["smtpLens/failures", { uris: [uri], filter: "__proto__" }],
    ["smtpLens/failureLines", {}],
    ["smtpLens/failuresCsv", {}],
    ["smtpLens/hiding", { uri, position }],
    ["smtpLens/messages", { uri }],
    ["smtpLens/messageAt", { uri, position }],
    ["smtpLens/redacted", { uri, ranges: [] }],
    ["smtpLens/redactions", { uri }],
    ["smtpLens/report", { uri }],
    ["smtpLens/status", { uri }],
    ["smtpLens/summary", { uri }],
  ];

  it.each(asked)("is answered when it asks for %s", async (method, params) => {
    const answer = await client.connection.sendRequest<unknown>(method, params);
    expect(answer).toBeDefined();
    const text = JSON.stringify(answer);
    // Lists and CSV are plain text.
    if (markdown.has(method)) expect(text).not.toContain("](command:");
    expect(text).not.toMatch(/hunter2x|AGFsaWNl/);
  });

  it.each(asked)(
    "is refused or answered, and the server lives, when %s has no parameters",
    async (method) => {
      await client.connection.sendRequest(method, {}).catch(() => undefined);
      const { kind } = await client.connection.sendRequest<{ kind: string }>(
        "textDocument/diagnostic",
        { textDocument },
      );
      expect(kind).toBe("full");
    },
  );
});
