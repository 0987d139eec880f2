import { type Disposable, type ExtensionContext, env, l10n, window } from "vscode";
import type { Server } from "../server";
import { oneCode } from "./one-code";
import { register } from "./register";

/** How long the status bar says that something was copied, in milliseconds. */
const shownFor = 5_000;

/** "Copy explanation of SMTP code", as Markdown. */
export function registerCopyExplanation(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.copyExplanation", async (argument) => {
    const code = await oneCode(server, context.globalState, argument, {
      title: l10n.t("Copy explanation of SMTP code"),
      placeholder: l10n.t("Code to copy the explanation of: a number, a name or a symptom"),
    });
    if (code === undefined) return;
    const { title, markdown } = await server.page([code]);
    await env.clipboard.writeText(markdown);
    window.setStatusBarMessage(l10n.t("Copied: {0}", title), shownFor);
  });
}
