import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Api, start } from "./extension";

/** The way in where VS Code runs extensions in Node: the desktop, and remote machines. */
export function activate(context: ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return start(context, (options) => new LanguageClient("smtpLens", "SMTP Lens", server, options));
}
