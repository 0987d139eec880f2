import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type CodeAction,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
} from "vscode-languageserver-protocol";
import { actionLiterals, startClient, type TestClient } from "./client";

const uri = "file:///tmp/session.log";
const lines = [
  "220 mx.example.net ESMTP",
  "AUTH PLAIN AGFsaWNlAHNlY3JldA==",
  "535 5.7.8 no",
  "MAIL FROM:<bob@example.net>",
];

describe("credentials in a log", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({
      capabilities: { textDocument: { diagnostic: {}, codeAction: actionLiterals } },
      locale: "fr",
    });
    await client.open(uri, lines.join("\n"));
  });
  afterAll(() => client.stop());

  const actions = (only: string[] | undefined, line: number, character: number) =>
    client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line, character }, end: { line, character } },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });

  it("are problems beside the failures, in the client's language", async () => {
    const { items } = await client.connection.sendRequest<FullDocumentDiagnosticReport>(
      "textDocument/diagnostic",
      { textDocument: { uri } },
    );
    expect(items.map(({ code, range }) => [code, range.start.line, range.start.character])).toEqual(
      [
        ["credentials", 1, 11],
        ["535 5.7.8", 2, 0],
      ],
    );
    expect(items[0]?.message).toContain("mot de passe");
  });

  it("are redacted by an edit that any client can do", async () => {
    const [fix] = await actions(undefined, 1, 15);
    expect(fix?.command).toBeUndefined();
    expect(fix?.edit?.changes?.[uri]).toEqual([
      {
        range: { start: { line: 1, character: 11 }, end: { line: 1, character: 31 } },
        newText: "[redacted]",
      },
    ]);
  });

  it("are redacted by a source action, which is offered to those who ask for it only", async () => {
    expect(client.initialized.capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: ["quickfix", "source.redactCredentials"],
    });
    const asked = await actions(["source.redactCredentials"], 0, 0);
    expect(asked.map(({ kind }) => kind)).toEqual(["source.redactCredentials"]);
    expect(await actions(["source"], 0, 0)).toEqual(asked);
    expect(await actions(undefined, 0, 0)).toEqual([]);
    expect(await actions(["source.organizeImports"], 0, 0)).toEqual([]);
  });

  it("answers our own client's requests, and null for a document that it does not hold", async () => {
    const send = (method: string, params: object) => client.connection.sendRequest(method, params);
    expect(await send("smtpLens/redactions", { uri })).toMatchObject({
      edits: [{ newText: "[redacted]" }],
      more: false,
    });
    expect(await send("smtpLens/redacted", { uri, ranges: [] })).toEqual({
      text: "220 mx-1.example1.example ESMTP\nAUTH PLAIN [redacted]\n535 5.7.8 no\nMAIL FROM:<user1@example1.example>",
      counts: { credential: 1, address: 1, host: 1, ip: 0, id: 0, user: 0 },
      cut: false,
    });
    expect(await send("smtpLens/redactions", { uri: "file:///other" })).toBe(null);
    expect(await send("smtpLens/redacted", { uri: "file:///other", ranges: [] })).toBe(null);
  });

  it.each(["smtpLens/redactions", "smtpLens/redacted"])(
    "stops going through a log when that is cancelled: %s",
    async (method) => {
      const big = "file:///tmp/big.log";
      await client.open(big, `${lines.join("\n")}\n`.repeat(15_000));
      const source = new CancellationTokenSource();
      const params = { uri: big, ranges: [] };
      const asked = client.connection.sendRequest(method, params, source.token);
      source.cancel();
      await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    },
  );
});
