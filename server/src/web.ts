import type { Connection } from "vscode-languageserver";
import { heedful, serve } from "./core";

export * from "./core";

declare const self: DedicatedWorkerGlobalScope | undefined;

// Node loads this file for what it exports, and makes its own connection: the library's own code stays unread there.
if (typeof self !== "undefined" && typeof self.postMessage === "function") void connect(self);

async function connect(worker: DedicatedWorkerGlobalScope): Promise<void> {
  const { BrowserMessageReader, BrowserMessageWriter, createConnection, ResponseError } =
    await import("vscode-languageserver/browser");
  const connection: Connection = createConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
    heedful(() => connection),
  );
  serve(connection, ResponseError);
}
