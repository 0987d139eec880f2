import { type Disposable, type ExtensionContext, l10n } from "vscode";
import type { Server } from "../server";
import { showPage } from "../views/page";
import { oneCode } from "./one-code";
import { register } from "./register";

/** "Explain SMTP code": the code of a link, else the one at the cursor, else one that the user picks. */
export function registerExplain(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.explain", async (argument) => {
    const code = await oneCode(server, context.globalState, argument, {
      title: l10n.t("Explain SMTP code"),
      placeholder: l10n.t("Code to explain: a number, a name or a symptom"),
    });
    if (code !== undefined) await showPage(server, [code]);
  });
}
