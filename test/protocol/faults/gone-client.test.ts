import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bounced } from "./log-line";

const script = join(__dirname, "..", "..", "..", "dist", "server.js");
const initialize = { id: 1, method: "initialize", params: { capabilities: {} } };
const text = bounced("a@example.org").repeat(20_000);
const open = {
  method: "textDocument/didOpen",
  params: { textDocument: { uri: "file:///log", languageId: "log", version: 1, text } },
};

/** How a server ends, and what it says of it. */
async function endOf(server: ChildProcess): Promise<readonly [exit: unknown, said: string]> {
  let said = "";
  server.stderr?.on("data", (data) => {
    said += String(data);
  });
  const [exit] = await once(server, "exit");
  if (server.stderr?.readableEnded === false) await once(server.stderr, "end");
  return [exit, said];
}

function say({ stdin }: ChildProcess, message: object): void {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

describe("a server whose client goes without a word, while it reads a log", () => {
  it.each(["stdin", "stdout"] as const)(
    "ends quietly when nobody is behind its %s",
    async (end) => {
      const server = spawn(process.execPath, [script, "--stdio"], { stdio: "pipe" });
      server.stdin.on("error", () => undefined);
      const ended = endOf(server);
      say(server, initialize);
      await once(server.stdout, "data");
      say(server, open);
      server[end].destroy();
      const [exit, said] = await ended;
      expect(exit).toBe(1);
      // The rest of a message may be lost with who was sending it.
      expect(said).toMatch(/^(?:SMTP Lens: .* it ended within a message\n)?$/);
    },
  );

  it("ends quietly when its channel to the client is closed", async () => {
    const server = fork(script, ["--node-ipc"], { silent: true });
    const ended = endOf(server);
    server.send({ jsonrpc: "2.0", ...initialize });
    await once(server, "message");
    server.send({ jsonrpc: "2.0", ...open }, () => server.disconnect());
    expect(await ended).toEqual([1, ""]);
  });
});
