import type { ExtensionContext } from "vscode";
import { LanguageClient, type MessageTransports, TransportKind } from "vscode-languageclient/node";
import { isOutOfMemory, ProcessEnding } from "./endings/process-ending";
import { type Api, start } from "./extension";

/** The way in where VS Code runs extensions in Node: the desktop, and remote machines. */
export function activate(context: ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return start(context, (options) => new Client("smtpLens", "SMTP Lens", server, options));
}

/** Knows how its server ended; the library lets go of the process before it tells that the connection is closed. */
class Client extends LanguageClient {
  #process: ProcessEnding | undefined;

  get outOfMemory(): boolean {
    const ending = this.#process?.ending;
    return ending !== undefined && isOutOfMemory(ending);
  }

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    const transports = await super.createMessageTransports(encoding);
    this.#process = this.serverProcess && new ProcessEnding(this.serverProcess);
    return transports;
  }
}
