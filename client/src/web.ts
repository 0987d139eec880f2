import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient, State } from "vscode-languageclient/browser";
import { catalogueParts } from "../../protocol/messages";
import { type Api, start } from "./extension";

/** The way in where VS Code runs extensions in a web worker; the server is a worker of its own. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const shipped = (file: string) => Uri.joinPath(context.extensionUri, "dist", file);
  const textOf = async (file: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(shipped(file)));
  const catalogue = Object.fromEntries(
    await Promise.all(
      catalogueParts.map(async (part) => [part, await textOf(`catalogue/${part}.json`)]),
    ),
  );
  return start(context, (options) => {
    const worker = new Worker(shipped("server.web.js").toString(true));
    const initializationOptions = { ...options.initializationOptions, catalogue };
    const withCatalogue = { ...options, initializationOptions };
    const client = new LanguageClient("smtpLens", "SMTP Lens", worker, withCatalogue);
    // A worker does not end by itself when it is told to exit, as a process does.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) worker.terminate();
    });
    return client;
  });
}
