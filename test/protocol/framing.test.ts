import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";
import { shipped } from "./shipped";

/** The ways in that serve a client over standard input and output. */
const entries = [
  ["server.js", "--stdio"],
  ["cli.js", "lsp", "--stdio"],
] as const;
type Entry = (typeof entries)[number];

/** Starts a server. */
function start([file, ...args]: Entry, stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, [shipped(file), ...args], { stdio });
}

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
async function nameAfter(entry: Entry, pieces: readonly (string | Buffer)[]): Promise<unknown> {
  const child = start(entry, ["pipe", "pipe", "ignore"]);
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

/** What a server says on standard error, and its exit code, when it was sent this and no more. */
async function endAfter(entry: Entry, input: string): Promise<{ code: unknown; said: string }> {
  const child = start(entry, ["pipe", "ignore", "pipe"]);
  let said = "";
  child.stderr?.on("data", (data) => {
    said += String(data);
  });
  child.stdin?.end(input);
  const [code] = await once(child, "close");
  return { code, said };
}

const good = framed(JSON.stringify(asked));
const other = framed('{"jsonrpc":"2.0","method":"$/none"}');
/** Another message whose header tells so many bytes more than there are. */
const wrong = (by: number) => other.replace(/\d+/, (length) => String(Number(length) + by));

describe.each(entries)("messages on standard input of %s %s", (...entry) => {
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
    ["behind a length that no text has", [`Content-Length: 4000000000\r\n\r\n${good}`]],
    ["behind one of length 0", [`Content-Length: 0\r\n\r\n${good}`]],
    ["behind one that is longer than it says", [wrong(-9) + good]],
    ["behind two, of which one is shorter than it says", [wrong(9) + other + good]],
    ["behind two, of which one takes a part of the other", [wrong(40) + other + good]],
    ["behind rubbish", [`rubbish\u0000\n\n${good}`]],
    ["behind long rubbish", ["rubbish".repeat(20_000), good.slice(0, 5), good.slice(5)]],
    ["behind headers that tell another length first", [`X-Content-Length: 3\r\n${good}`]],
    ["behind one that is deeply nested", [framed("[".repeat(200_000)) + good]],
  ])("are heard %s", async (_, pieces) => {
    expect(await nameAfter(entry as unknown as Entry, pieces)).toBe("SMTP Lens");
  });
});

describe.each(entries)("%s %s, when it cannot understand its input", (...entry) => {
  it.each([
    ["rubbish".repeat(20_000), "the headers do not end"],
    [framed("{"), "no JSON"],
    ["X: 1\r\n\r\n", "without Content-Length"],
    [`Content-Length: 9999999999\r\n\r\n`, "too long"],
    [good.slice(0, -1), "ended within a message"],
    [good.slice(0, 5), "ended within a message"],
  ])("says so in a line, once, and ends with its input: %.20s", async (input, why) => {
    const { code, said } = await endAfter(entry as unknown as Entry, input);
    expect(code).toBe(1);
    expect(said.split("\n").filter((line) => line.includes(why))).toHaveLength(1);
    expect(said).toMatch(/^(?:SMTP Lens: [^\n]{1,200}\n){1,2}$/);
  });
});
