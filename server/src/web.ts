import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { serve } from "./core";

export * from "./core";

declare const self: DedicatedWorkerGlobalScope | undefined;

// Node loads this file for what it exports, and makes its own connection.
if (typeof self !== "undefined" && typeof self.postMessage === "function")
  serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
