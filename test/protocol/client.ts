import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** The server as it is shipped, at the other end of its standard input and output. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  /** Diagnostics that the server pushes for a document, from now on. */
  nextPush(uri: string): Promise<PublishDiagnosticsParams>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  stop(): Promise<void>;
}

/** What a client says at `initialize` beside its capabilities. */
export interface ClientOptions {
  readonly capabilities: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`. */
  readonly settings?: unknown;
  readonly entry?: readonly string[];
  /** Who runs the server, where it is somebody else. */
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

/** Starts `dist/server.js --stdio` (or another entry); whoever wants to hear it listens to the connection. */
export function launch(
  [file = "server.js", ...args]: readonly string[] = ["server.js", "--stdio"],
  user: ClientOptions["user"] = {},
) {
  const dist = join(__dirname, "..", "..", "dist");
  const child = spawn(process.execPath, [join(dist, file), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    ...user,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection };
}

/** Starts `dist/server.js --stdio` (or another entry) and initializes it. */
export async function startClient(options: ClientOptions): Promise<TestClient> {
  const { child, connection } = launch(options.entry, options.user);
  connection.onRequest("workspace/configuration", () => [options.settings ?? null]);
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    process: child,
    nextPush: (uri) => nextPush(connection, uri),
    open: (uri, text, languageId = "log") =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId, version: 1, text },
      }),
    stop: () => stop(connection, child),
  };
}

function nextPush(connection: ProtocolConnection, uri: string): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listener = connection.onNotification(
      "textDocument/publishDiagnostics",
      (params: PublishDiagnosticsParams) => {
        if (params.uri !== uri) return;
        listener.dispose();
        resolve(params);
      },
    );
  });
}

async function stop(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once("exit", resolve));
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await exited;
  connection.dispose();
}
