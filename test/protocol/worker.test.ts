import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { catalogueParts } from "../../protocol/messages";
import { shipped } from "./shipped";

interface Message {
  readonly id?: number;
  readonly result?: { readonly serverInfo?: { readonly name: string } };
  readonly error?: { readonly code: number };
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly { readonly code: string }[] };
}

/** The server's file in what a web worker gives it: no module, no process, messages through `self`. */
async function startWorker() {
  const said: Message[] = [];
  const self = Object.assign(new EventTarget(), {
    onmessage: (_: { data: object }) => {},
    postMessage: (message: Message) => void said.push(message),
  });
  const timers = { setTimeout, clearTimeout, performance };
  const given = { self, console, TextDecoder, TextEncoder, ...timers };
  runInContext(readFileSync(shipped("server.web.js"), "utf8"), createContext(given));
  // A worker gets its first message as a task of its own, after all promises.
  await new Promise(setImmediate);
  return {
    say: (message: object) => self.onmessage({ data: { jsonrpc: "2.0", ...message } }),
    heard: (is: (message: Message) => boolean) =>
      expect.poll(() => said.find(is), { timeout: 5000 }).toBeDefined(),
    said,
  };
}

describe("the server in a web worker", () => {
  it("initializes, reads a log and refuses what is no code, with the protocol's error", async () => {
    const { say, heard, said } = await startWorker();
    const textOf = (part: string) => readFileSync(shipped(`catalogue/${part}.json`), "utf8");
    const catalogue = Object.fromEntries(catalogueParts.map((part) => [part, textOf(part)]));
    const initializationOptions = { catalogue };
    say({ id: 1, method: "initialize", params: { capabilities: {}, initializationOptions } });
    await heard(({ id }) => id === 1);
    expect(said.find(({ id }) => id === 1)?.result?.serverInfo?.name).toBe("SMTP Lens");

    const text = "postfix/smtp[1]: 4: to=<a@b.example>, dsn=5.1.1, status=bounced (550 5.1.1 no)";
    const textDocument = { uri: "file:///log", languageId: "log", version: 1, text };
    say({ method: "textDocument/didOpen", params: { textDocument } });
    await heard(({ method }) => method === "textDocument/publishDiagnostics");
    expect(said.at(-1)?.params?.diagnostics).toMatchObject([{ code: "550 5.1.1" }]);

    const asked = { command: "smtpLens.server.explain", arguments: [{ code: "none" }] };
    say({ id: 2, method: "workspace/executeCommand", params: asked });
    await heard(({ id }) => id === 2);
    expect(said.find(({ id }) => id === 2)?.error?.code).toBe(-32602);
  });
});
