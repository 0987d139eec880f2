import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type LogMessageParams, Message, MessageType } from "vscode-languageserver-protocol";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";
import { startClient, type TestClient } from "./client";
import { shipped } from "./shipped";

const invalidRequest = -32600;
const invalidParams = -32602;
const uri = "untitled:Untitled-1";
const textDocument = { uri };
const position = { line: 0, character: 0 };
const before = { line: -(2 ** 31), character: 0 };

describe.each([
  ["server.js", "--stdio"],
  ["cli.js", "lsp", "--stdio"],
])("a message to %s %s that is not as it should be", (...entry) => {
  let client: TestClient;
  const logged: LogMessageParams[] = [];
  beforeAll(async () => {
    client = await startClient({ capabilities: {}, entry });
    client.connection.onNotification("window/logMessage", (params: LogMessageParams) => {
      logged.push(params);
    });
    await client.open(uri, "550 5.1.1 no");
  });
  afterAll(() => client.stop());

  it.each([
    ["textDocument/hover", { textDocument: { uri: 5 }, position }, "params.textDocument.uri"],
    ["textDocument/hover", { textDocument, position: {} }, "params.position.line"],
    ["textDocument/definition", {}, "params.textDocument"],
    ["textDocument/codeAction", { textDocument, range: position }, "params.range.start"],
    ["workspace/symbol", { query: null }, "params.query"],
    ["smtpLens/redacted", { uri, ranges: [{ start: before, end: position }] }, "params.ranges[0]"],
    ["smtpLens/failures", { uris: [uri, 1] }, "params.uris[1]"],
    [
      "smtpLens/report/end",
      { id: 1, skipped: [{ uri, why: "__proto__" }] },
      "params.skipped[0].why",
    ],
    ["smtpLens/failuresCsv", { from: { toString: "x" } }, "params.from"],
    ["smtpLens/unfollow", "x", "params must be an object"],
  ])("is refused when it is a request: %s %j", async (method, params, part) => {
    await expect(client.connection.sendRequest(method, params)).rejects.toMatchObject({
      code: invalidParams,
      message: expect.stringContaining(part),
    });
  });

  it("is refused when it is a second initialize", async () => {
    await expect(
      client.connection.sendRequest("initialize", { processId: null, capabilities: {} }),
    ).rejects.toMatchObject({ code: invalidRequest });
    expect(await told()).toHaveLength(1);
  });

  it.each([
    ["textDocument/didOpen", { textDocument: { uri } }],
    ["textDocument/didChange", { textDocument, contentChanges: "x" }],
    ["textDocument/didChange", { textDocument, contentChanges: [{ range: {}, text: "x" }] }],
    ["textDocument/didClose", { textDocument: null }],
    ["workspace/didChangeConfiguration", undefined],
    ["$/setTrace", null],
  ])("is passed over when it is a notification: %s %j", async (method, params) => {
    logged.length = 0;
    await client.connection.sendNotification(method, params);
    expect(await told()).toHaveLength(1);
    expect(logged).toMatchObject([
      { type: MessageType.Warning, message: expect.stringContaining(method) },
    ]);
  });

  /** What is told of the document, which all of this leaves as it was. */
  async function told(): Promise<unknown[]> {
    const { lines } = await client.connection.sendRequest<{ lines: unknown[] }>(
      "smtpLens/failureLines",
      { uris: [uri] },
    );
    return lines;
  }
});

describe.each([
  { written: "nothing", params: {} },
  { written: "null", params: { params: null } },
  { written: "[]", params: { params: [] } },
])("a client that writes $written where there are no parameters", ({ params }) => {
  it("is served, and has the server end", async () => {
    const child = spawn(process.execPath, [shipped("server.js"), "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    onTestFinished(() => void child.kill());
    const answers: unknown[] = [];
    new StreamMessageReader(child.stdout).listen((message) => {
      if (Message.isResponse(message)) answers.push(message);
      if (answers.length === 3) send({ method: "exit", ...params });
    });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const ended = once(child, "close");
    send({ id: 1, method: "initialize", params: { processId: null, capabilities: {} } });
    send({ method: "initialized", ...params });
    send({ id: 2, method: "smtpLens/report/begin", ...params });
    send({ id: 3, method: "shutdown", ...params });
    expect(await ended).toEqual([0, null]);
    expect(answers).toMatchObject([
      { id: 1, result: {} },
      { id: 2, result: { id: expect.any(Number) } },
      { id: 3, result: null },
    ]);
  });
});

describe("a client that says odd things of itself", () => {
  it.each([
    { capabilities: { textDocument: { semanticTokens: { tokenTypes: 5 } } } },
    { capabilities: { textDocument: { inlayHint: { resolveSupport: { properties: {} } } } } },
    { capabilities: {}, locale: 7 as unknown as string },
    { capabilities: {}, initializationOptions: null },
    { capabilities: {}, initializationOptions: { settings: "x", catalogue: [] } },
  ])("is served: %j", async (options) => {
    const client = await startClient(options as Parameters<typeof startClient>[0]);
    const told = await client.connection.sendRequest("smtpLens/codesIn", { text: "550 5.1.1 no" });
    expect(told).toMatchObject([{ code: "550 5.1.1" }]);
    await client.stop();
  });
});
