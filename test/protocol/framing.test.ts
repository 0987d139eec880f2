import { type ChildProcess, spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";
import { shipped } from "./shipped";

const server = shipped("server.js");
const asked = {
  jsonrpc: "2.0",
  id: 7,
  method: "initialize",
  params: { capabilities: {}, clientInfo: { name: "é" } },
};

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The name that a server says after it was sent these pieces, one after the other. */
async function nameAfter(pieces: readonly (string | Buffer)[]): Promise<unknown> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  try {
    const answer = answerOf(child);
    for (const piece of pieces)
      await new Promise((resolve) => child.stdin?.write(piece, () => setTimeout(resolve, 2)));
    return await answer;
  } finally {
    child.kill();
  }
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    if (child.stdout === null) return;
    new StreamMessageReader(child.stdout).listen((message) => {
      const { id, result } = message as {
        id?: number;
        result?: { serverInfo?: { name?: string } };
      };
      if (id === asked.id) resolve(result?.serverInfo?.name);
    });
  });
}

describe("messages on standard input", () => {
  const good = framed(JSON.stringify(asked));

  it.each([
    ["in one piece", [good]],
    ["a byte at a time", [...Buffer.from(good)].map((byte) => Buffer.of(byte))],
    ["cut within the headers", [good.slice(0, 9), good.slice(9, 24), good.slice(24)]],
    ["behind another in the same piece", [framed('{"jsonrpc":"2.0","method":"$/none"}') + good]],
    [
      "with headers of other names and cases",
      [`X: é\r\ncontent-length:${good.slice("Content-Length:".length)}`],
    ],
    ["behind one that is no JSON", [framed("{") + good]],
    ["behind one that is no object", [framed("null") + good]],
    ["behind headers that tell no length", [`X: 1\r\n\r\n${good}`]],
    ["behind a length that no memory has", [`Content-Length: 9999999999\r\n\r\n${good}`]],
  ])("are heard %s", async (_, pieces) => {
    expect(await nameAfter(pieces)).toBe("SMTP Lens");
  });
});
