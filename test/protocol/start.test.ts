import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { launch } from "./client";
import { shipped } from "./shipped";

describe("the server while it starts", () => {
  it("answers `initialize` before it loads what reads logs, and ends where that is not there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "smtp-lens-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // What it shares with a web worker is not there.
    copyFileSync(shipped("server.js"), join(folder, "server.js"));
    const child = spawn(process.execPath, [join(folder, "server.js"), "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    onTestFinished(() => {
      connection.dispose();
      child.kill();
    });
    connection.listen();
    const ended = once(child, "exit");
    const params = { processId: null, rootUri: null, capabilities: {} };
    expect(await connection.sendRequest("initialize", params)).toMatchObject({
      serverInfo: { name: "SMTP Lens" },
    });
    expect(await ended).toEqual([1, null]);
  });

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
