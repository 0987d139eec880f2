import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type InlayHint,
  type SemanticTokens,
} from "vscode-languageserver-protocol";
import { startClient, type TestClient } from "./client";

const uri = "file:///var/log/maillog";
const line =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[127.0.0.1]:25, dsn=5.1.1, status=bounced (host mx.example.org[127.0.0.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";
const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const own = [
  "smtpSuccess",
  "smtpIntermediate",
  "smtpTransient",
  "smtpPermanent",
  "smtpCommand",
  "smtpAddress",
  "smtpQueueId",
];
const standard = ["string", "number", "enumMember", "keyword", "function", "variable", "type"];
/** What `line` holds, as places in the legend: queue id, address, dsn, reply code, enhanced code, command. */
const types = [6, 5, 3, 3, 3, 4];

function semanticTokens(requests: { range: boolean; full: boolean }, tokenTypes: string[]) {
  return { requests, tokenTypes, tokenModifiers: [], formats: ["relative" as const] };
}

function ask<T>(client: TestClient, what: string, params: object): Promise<T> {
  const method = `textDocument/${what}`;
  return client.connection.sendRequest<T>(method, { textDocument: { uri }, ...params });
}

function typesOf({ data }: SemanticTokens): number[] {
  return data.filter((_, index) => index % 5 === 3);
}

describe("a client that knows our token types, and shows hints", () => {
  let client: TestClient;
  let refreshed: Promise<void>;
  const show = (enabled: boolean) =>
    client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { smtpLens: { inlayHints: { enabled } } },
    });
  const hints = () => ask<InlayHint[]>(client, "inlayHint", { range: everything });

  beforeAll(async () => {
    client = await startClient({
      capabilities: {
        textDocument: {
          semanticTokens: semanticTokens({ range: true, full: true }, ["type", ...own]),
          inlayHint: { resolveSupport: { properties: ["tooltip"] } },
        },
        workspace: { inlayHint: { refreshSupport: true } },
      },
    });
    refreshed = new Promise((resolve) => {
      client.connection.onRequest("workspace/inlayHint/refresh", () => {
        resolve();
        return null;
      });
    });
    await client.open(uri, `${line}\n${line}`);
  });
  afterAll(() => client.stop());

  it("gets them, for the whole document or a range", async () => {
    const { semanticTokensProvider } = client.initialized.capabilities;
    expect(semanticTokensProvider).toMatchObject({
      legend: { tokenTypes: own },
      full: true,
      range: true,
    });
    const whole = await ask<SemanticTokens>(client, "semanticTokens/full", {});
    expect(typesOf(whole)).toEqual([...types, ...types]);
    const range = { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } };
    const part = await ask<SemanticTokens>(client, "semanticTokens/range", { range });
    expect(typesOf(part)).toEqual(types);
    expect(part.data.slice(0, 3)).toEqual([1, line.indexOf("2F5EE"), "2F5EE19A3D8".length]);
  });

  it("is refused the whole of a long log, whose ranges it may have", async () => {
    const long = "file:///var/log/long";
    await client.open(long, `${line}\n`.repeat(20_001));
    const textDocument = { uri: long };
    await expect(ask(client, "semanticTokens/full", { textDocument })).rejects.toMatchObject({
      code: -32802,
      data: { retriggerRequest: false },
    });
    const range = { start: { line: 20_000, character: 0 }, end: { line: 20_000, character: 1 } };
    const part = await ask<SemanticTokens>(client, "semanticTokens/range", { textDocument, range });
    expect(typesOf(part)).toEqual(types);
  });

  it("is answered no more when it cancels", async () => {
    const long = "file:///var/log/cancelled";
    await client.open(long, `${line}\n`.repeat(20_000));
    const cancel = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      "textDocument/semanticTokens/range",
      {
        textDocument: { uri: long },
        range: { start: { line: 0, character: 0 }, end: { line: 20_000, character: 0 } },
      },
      cancel.token,
    );
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it("gets nothing of a document that is not open, nor beyond the end", async () => {
    const textDocument = { uri: "file:///nowhere" };
    expect(await ask(client, "semanticTokens/full", { textDocument })).toEqual({ data: [] });
    const range = { start: { line: 70, character: 0 }, end: { line: 90, character: 0 } };
    expect(await ask(client, "semanticTokens/range", { range })).toEqual({ data: [] });
  });

  it("is told to ask for hints when they come, and gets each one's tooltip later", async () => {
    expect(await hints()).toEqual([]);
    await show(true);
    await refreshed;
    const [hint, ...others] = await hints();
    expect(others).toHaveLength(1);
    expect(hint).toMatchObject({
      label: "Unknown Recipient Mailbox",
      position: { line: 0, character: line.indexOf("5.1.1") + 5 },
    });
    expect(hint?.tooltip).toBeUndefined();
    const whole = await client.connection.sendRequest<InlayHint>("inlayHint/resolve", hint);
    expect(whole.tooltip).toContain("no such mailbox");
    await show(false);
    expect(await hints()).toEqual([]);
  });
});

describe("a client that says nothing of itself", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({
      capabilities: {},
      initializationOptions: { settings: { inlayHints: { enabled: true } } },
    });
    await client.open(uri, line);
  });
  afterAll(() => client.stop());

  it("gets standard token types", async () => {
    const { semanticTokensProvider } = client.initialized.capabilities;
    expect(semanticTokensProvider?.legend.tokenTypes).toEqual(standard);
    const tokens = await ask<SemanticTokens>(client, "semanticTokens/full", {});
    expect(typesOf(tokens)).toEqual(types);
  });

  it("gets hints with their tooltips", async () => {
    const [hint] = await ask<InlayHint[]>(client, "inlayHint", { range: everything });
    expect(hint?.tooltip).toContain("no such mailbox");
  });

  it("may ask for the codes in a line", async () => {
    const found = await client.connection.sendRequest("smtpLens/codesIn", { text: "<** 550 no" });
    expect(found).toEqual([
      { start: 4, end: 7, code: "550", name: "Mailbox Not Found or Refused" },
    ]);
    await expect(client.connection.sendRequest("smtpLens/codesIn", {})).rejects.toThrow(
      "params.text must be a string",
    );
  });
});
