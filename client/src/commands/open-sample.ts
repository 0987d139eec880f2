import { Disposable, type ExtensionContext, Uri, ViewColumn, window, workspace } from "vscode";
import type { Server } from "../server";
import { register } from "./register";

const sample = Uri.from({ scheme: "smtp-lens-sample", path: "/maillog" });

/**
 * "Open sample log": a log that comes with the extension; the walkthrough asks for it `beside` its steps. It can only
 * be read, so that closing it asks for nothing.
 */
export function registerOpenSample(_: Server, { extensionUri }: ExtensionContext): Disposable {
  const shipped = Uri.joinPath(extensionUri, "samples", "maillog");
  const content = workspace.registerTextDocumentContentProvider(sample.scheme, {
    provideTextDocumentContent: async () =>
      new TextDecoder().decode(await workspace.fs.readFile(shipped)),
  });
  const command = register("smtpLens.openSample", async (argument) => {
    const viewColumn = argument === "beside" ? ViewColumn.Beside : ViewColumn.Active;
    await window.showTextDocument(sample, { preview: false, viewColumn });
  });
  return Disposable.from(content, command);
}
