import { type Disposable, type ExtensionContext, env, l10n, Uri } from "vscode";
import type { Server } from "../server";
import { oneCode } from "./one-code";
import { register } from "./register";

/** "Open reference of SMTP code" in a browser. The argument is a code: which address that is, the server knows. */
export function registerOpenReference(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.openReference", async (argument) => {
    const code = await oneCode(server, context.globalState, argument, {
      title: l10n.t("Open reference of SMTP code"),
      placeholder: l10n.t("Code to look up: a number, a name or a symptom"),
    });
    if (code === undefined) return;
    const { url } = await server.reference(code);
    await env.openExternal(Uri.parse(url, true));
  });
}
