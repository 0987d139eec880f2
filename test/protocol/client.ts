import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { shipped } from "./shipped";

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

/** What a client says that knows code actions which are more than commands. */
export const actionLiterals = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
};

/** A process whose standard input and output are pipes. */
export type Talking = ChildProcessByStdio<Writable, Readable, null>;

/** What a client says at `initialize` beside its capabilities. */
export interface ClientOptions {
  readonly capabilities: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`. */
  readonly settings?: unknown;
  readonly entry?: readonly string[];
  /** The locale of the environment; none without it. */
  readonly environment?: string;
  /** A server that was started in another way than by `entry`. */
  readonly child?: Talking;
  /** Who runs the server, where it is somebody else. */
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

/** Starts `dist/server.js --stdio` (or another entry); whoever wants to hear it listens to the connection. */
export function launch(
  [file = "server.js", ...args]: readonly string[] = ["server.js", "--stdio"],
  environment = "C",
  user: ClientOptions["user"] = {},
) {
  const child = spawn(process.execPath, [shipped(file), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, LC_ALL: environment },
    ...user,
  });
  return { child, connection: connectionTo(child) };
}

function connectionTo({ stdin, stdout }: Talking): ProtocolConnection {
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

/** Starts `dist/server.js --stdio` (or another entry) and initializes it. */
export async function startClient(options: ClientOptions): Promise<TestClient> {
  const { child, connection } = options.child
    ? { child: options.child, connection: connectionTo(options.child) }
    : launch(options.entry, options.environment, options.user);
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
