import { describe, expect, it } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol/node";
import { launch } from "./client";

describe("the server while it starts", () => {
  it("misses nothing of a client that does not wait for the answer to `initialize`", async () => {
    const { connection } = launch();
    connection.listen();
    const pushed = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification("textDocument/publishDiagnostics", resolve);
    });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const initialized = connection.sendRequest("initialize", params);
    const text = "postfix/smtp[1]: 4: to=<a@b.example>, dsn=5.1.1, status=bounced (550 5.1.1 no)";
    const textDocument = { uri: "file:///log", languageId: "log", version: 1, text };
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    expect((await pushed).diagnostics).toMatchObject([{ code: "550 5.1.1" }]);
    await initialized;
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    connection.dispose();
  });
});
