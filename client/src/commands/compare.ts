import { type Disposable, type ExtensionContext, l10n, window } from "vscode";
import { isCodes, mostCompared } from "../codes";
import { listOf } from "../language";
import type { Server } from "../server";
import { showPage } from "../views/page";
import { type CodeAnswer, type CodeQuestion, pickCode } from "../views/pick-code";
import { codesAtCursor } from "./codes-at-cursor";
import { register } from "./register";

/**
 * "Compare SMTP codes": the codes of a link, else those in the selection; where there are fewer than two the user
 * chooses, one after the other or several at once.
 */
export function registerCompare(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.compare", async (argument) => {
    const known = isCodes(argument) ? argument : await codesAtCursor(server);
    const ask = (question: CodeQuestion) => pickCode(server, context.globalState, question);
    const codes = known.length > 1 ? fewEnough(known) : await choose(known, ask);
    if (codes !== undefined) await showPage(server, codes);
  });
}

/** As many of the codes as can be compared; the user is told of the rest. */
function fewEnough(codes: readonly string[]): readonly string[] {
  if (codes.length > mostCompared) {
    const words = l10n.t(
      "{0} codes are selected. The first {1} are compared.",
      codes.length,
      mostCompared,
    );
    void window.showInformationMessage(words);
  }
  return codes.slice(0, mostCompared);
}

/** Asks for codes until the user is done, or there are as many as can be compared; `undefined` where the user leaves. */
async function choose(
  known: readonly string[],
  ask: (question: CodeQuestion) => Promise<CodeAnswer>,
): Promise<readonly string[] | undefined> {
  let chosen = known;
  while (chosen.length < mostCompared) {
    const answer = await ask(questionAfter(chosen));
    if (answer === undefined) return undefined;
    if (answer === "back") chosen = chosen.slice(0, -1);
    else if (answer.final) return answer.codes.slice(0, mostCompared);
    else chosen = [...chosen, ...answer.codes];
  }
  return chosen;
}

function questionAfter(chosen: readonly string[]): CodeQuestion {
  const codes = listOf(chosen);
  const common = { title: l10n.t("Compare SMTP codes"), chosen, several: true };
  if (chosen.length === 0)
    return {
      ...common,
      placeholder: l10n.t("First code: a number, a name or a symptom; or several numbers"),
    };
  const placeholder = l10n.t("Compare {0} with: a number, a name or a symptom", codes);
  if (chosen.length === 1) return { ...common, placeholder, back: true };
  return {
    ...common,
    placeholder: l10n.t("One more code besides {0}, or Enter to compare", codes),
    enough: true,
    back: true,
  };
}
