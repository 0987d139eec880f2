import { type Disposable, l10n } from "vscode";
import { isCodes } from "../codes";
import type { Server } from "../server";
import { showPage } from "../views/page";
import { pickCode } from "../views/pick-code";
import { codesAtCursor } from "./codes-at-cursor";
import { register } from "./register";

/** "Compare SMTP codes": the codes of a link, else those at the cursor; the user picks what is missing for a pair. */
export function registerCompare(server: Server): Disposable {
  return register("smtpLens.compare", async (argument) => {
    const known = isCodes(argument) ? argument : await codesAtCursor(server);
    const codes = known.length > 1 ? known : await completePair(server, known[0]);
    if (codes !== undefined) await showPage(server, codes);
  });
}

async function completePair(
  server: Server,
  known: string | undefined,
): Promise<readonly string[] | undefined> {
  const first = known ?? (await pickCode(server, l10n.t("First code: a number, a name or a word")));
  if (first === undefined) return undefined;
  const second = await pickCode(
    server,
    l10n.t("Compare {0} with: a number, a name or a word", first),
    first,
  );
  return second === undefined ? undefined : [first, second];
}
