import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SymbolInformation,
} from "vscode-languageserver-protocol";
import {
  type MessageSummary,
  type MessageTold,
  messageAtRequest,
  messagesRequest,
} from "../../protocol/messages";
import { conversation, daemon } from "../unit/features/navigation-logs";
import { startClient, type TestClient } from "./client";

const uri = "file:///var/log/maillog";
const transcript = "untitled:session";
const id = "4F1A219A3E1";
const lines = daemon.split("\n");
const onId = { line: 9, character: (lines[9] ?? "").indexOf(id) + 1 };

async function start(textDocument: object): Promise<TestClient> {
  const client = await startClient({ capabilities: { textDocument } });
  await client.open(uri, daemon);
  await client.open(transcript, conversation);
  return client;
}

function asker(client: () => TestClient) {
  return <T>(method: string, params: object) =>
    client().connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri },
      ...params,
    });
}

describe("a client that knows symbols under others", () => {
  let client: TestClient;
  const ask = asker(() => client);
  beforeAll(async () => {
    client = await start({
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { rangeLimit: 2, lineFoldingOnly: true },
    });
  });
  afterAll(() => client.stop());

  it("has an outline, whose failures stand under messages", async () => {
    const symbols = await ask<DocumentSymbol[]>("documentSymbol", {});
    expect(symbols.map(({ name }) => name)).toContain(
      `${id}: a@example.org → b@example.net + 1, bounced`,
    );
    expect(symbols.at(-1)?.children?.[0]?.name).toContain("550 5.1.1");
  });

  it("folds conversations within its limit", async () => {
    const of = { textDocument: { uri: transcript } };
    expect(await ask<FoldingRange[]>("foldingRange", of)).toEqual([
      { startLine: 0, endLine: 18 },
      { startLine: 2, endLine: 3 },
    ]);
  });

  it("goes from an id to its first line, and from a reply to its command", async () => {
    const first = await ask<Location>("definition", { position: onId });
    expect([first.uri, first.range.start.line]).toEqual([uri, 1]);
    const command = await ask<Location>("definition", {
      textDocument: { uri: transcript },
      position: { line: 11, character: 5 },
    });
    expect([command.uri, command.range.start.line]).toEqual([transcript, 6]);
  });

  it("finds an id in all open logs, and highlights it in its own", async () => {
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>("references", { position: onId, context });
    expect(found.map(({ uri: where }) => where)).toEqual([...Array(7).fill(uri), transcript]);
    expect(await ask<DocumentHighlight[]>("documentHighlight", { position: onId })).toHaveLength(7);
  });

  it("finds symbols of all open logs", async () => {
    const found = await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", {
      query: id,
    });
    expect(found.map(({ location }) => location.uri)).toEqual([uri, transcript]);
  });

  it("tells on hover what became of a message, without links for a client that runs no command", async () => {
    const hover = await ask<Hover>("hover", { position: onId });
    expect(hover.contents).toMatchObject({ value: expect.stringContaining("line 8: bounced") });
    expect(hover.contents).toMatchObject({ value: expect.not.stringContaining("command:") });
  });

  it("lists messages, and the lines of one", async () => {
    const list = await client.connection.sendRequest<MessageSummary[]>(messagesRequest, { uri });
    expect(list.map(({ line }) => line)).toEqual([1, 10]);
    const params = { uri, position: { line: 6, character: 0 } };
    const told = await client.connection.sendRequest<MessageTold>(messageAtRequest, params);
    expect(told.lines.map(({ line }) => line)).toEqual([1, 2, 4, 6, 7, 8, 9]);
  });

  it("answers neutrally for a document that is not open", async () => {
    const textDocument = { uri: "file:///nowhere" };
    expect(await ask("documentSymbol", { textDocument })).toEqual([]);
    expect(await ask("definition", { textDocument, position: onId })).toBeNull();
    const params = { uri: "file:///nowhere", position: onId };
    expect(await client.connection.sendRequest(messageAtRequest, params)).toBeNull();
  });
});

describe("a client that says nothing of itself", () => {
  let client: TestClient;
  const ask = asker(() => client);
  beforeAll(async () => {
    client = await start({});
  });
  afterAll(() => client.stop());

  it("gets a flat outline", async () => {
    const symbols = await ask<SymbolInformation[]>("documentSymbol", {});
    expect(symbols.map(({ containerName }) => containerName)).toContain(
      `${id}: a@example.org → b@example.net + 1, bounced`,
    );
  });
});
