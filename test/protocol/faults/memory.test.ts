import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isOutOfMemory, ProcessEnding } from "../../../client/src/endings/process-ending";
import { bounced } from "./log-line";

const script = join(__dirname, "..", "..", "..", "dist", "server.js");

/** How the server ends, with little memory, when a client opens a log of so many lines, and kills it where those are few. */
async function endOf(lines: number) {
  const server = fork(script, ["--node-ipc"], {
    silent: true,
    execArgv: ["--max-old-space-size=24"],
  });
  const ending = new ProcessEnding(server);
  server.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: { capabilities: {} } });
  await once(server, "message");
  const text = bounced("a@example.org").repeat(lines);
  const textDocument = { uri: "file:///log", languageId: "log", version: 1, text };
  server.send({ jsonrpc: "2.0", method: "textDocument/didOpen", params: { textDocument } });
  server.once("message", () => lines < 100 && server.kill("SIGKILL"));
  await once(server, "close");
  return ending.ending;
}

describe("a server whose memory is used up", () => {
  it("is told from one that ends otherwise", async () => {
    const large = await endOf(50_000);
    expect(large && isOutOfMemory(large)).toBe(true);
    const small = await endOf(10);
    expect(small && isOutOfMemory(small)).toBe(false);
  });
});
