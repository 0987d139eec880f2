import { type Disposable, type ExtensionContext, l10n } from "vscode";
import type { Server } from "../server";
import { showPage } from "../views/page";
import { pickCode } from "../views/pick-code";
import { codesAtCursor } from "./codes-at-cursor";
import { register } from "./register";

/** "Explain SMTP code": the code of a link, else the one at the cursor, else one that the user picks. */
export function registerExplain(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.explain", async (argument) => {
    const code = typeof argument === "string" ? argument : await atCursorOrPicked(server, context);
    if (code !== undefined) await showPage(server, [code]);
  });
}

async function atCursorOrPicked(
  server: Server,
  context: ExtensionContext,
): Promise<string | undefined> {
  const [code] = await codesAtCursor(server);
  if (code !== undefined) return code;
  const answer = await pickCode(server, context.globalState, {
    title: l10n.t("Explain SMTP code"),
    placeholder: l10n.t("Code to explain: a number, a name or a symptom"),
  });
  return answer === "back" ? undefined : answer?.codes[0];
}
