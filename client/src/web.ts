import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, State } from "vscode-languageclient/browser";
import { type Api, start } from "./extension";

/** The way in where VS Code runs extensions in a web worker; the server is a worker of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true);
  return start(context, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient("smtpLens", "SMTP Lens", worker, options);
    // A worker does not end by itself when it is told to exit, as a process does.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) worker.terminate();
    });
    return client;
  });
}
