import { Disposable, type ExtensionContext, env, l10n } from "vscode";
import { mostCompared } from "../codes";
import { listOf } from "../language";
import type { Server } from "../server";
import { pagePanel, showPage } from "../views/page";
import { pickCode } from "../views/pick-code";
import { register } from "./register";

/** What can be done with the page that is shown: back, forward, compare with one more code, copy. */
export function registerPageCommands(server: Server, context: ExtensionContext): Disposable {
  return Disposable.from(
    register("smtpLens.page.back", () => pagePanel(server).move(-1)),
    register("smtpLens.page.forward", () => pagePanel(server).move(1)),
    register("smtpLens.page.compare", () => compareWithOneMore(server, context)),
    register("smtpLens.page.copy", () => copy(server)),
  );
}

async function compareWithOneMore(server: Server, context: ExtensionContext): Promise<void> {
  const shown = pagePanel(server).page?.codes ?? [];
  if (shown.length === 0 || shown.length >= mostCompared) return;
  const answer = await pickCode(server, context.globalState, {
    title: l10n.t("Compare SMTP codes"),
    placeholder: l10n.t("Compare {0} with: a number, a name or a symptom", listOf(shown)),
    chosen: shown,
  });
  if (answer !== undefined && answer !== "back")
    await showPage(server, [...shown, ...answer.codes]);
}

/** Copies the page as it reads elsewhere: without the links that only the page itself can follow. */
async function copy(server: Server): Promise<void> {
  const panel = pagePanel(server);
  if (panel.page === undefined) return;
  const { markdown } = await server.page(panel.page.codes);
  await env.clipboard.writeText(markdown);
  panel.tell(l10n.t("Copied"));
}
