import { type Disposable, env, l10n, Uri } from "vscode";
import type { Server } from "../server";
import { oneCode } from "./one-code";
import { register } from "./register";

/** "Open reference of SMTP code" in a browser. The argument is a code: which address that is, the server knows. */
export function registerOpenReference(server: Server): Disposable {
  return register("smtpLens.openReference", async (argument) => {
    const asking = l10n.t("Code to look up: a number, a name or a word");
    const code = await oneCode(server, argument, asking);
    if (code === undefined) return;
    const { url } = await server.reference(code);
    await env.openExternal(Uri.parse(url, true));
  });
}
