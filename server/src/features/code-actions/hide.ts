import type { HiddenEntry } from "../../../../protocol/messages";
import { fill, phrasesOf } from "../../catalogue/index";
import { hiddenIn } from "../../failures/hidden";
import { type Hideable, hideableAt } from "../hiding";
import { type ActionContext, type ActionSource, commandFix } from "./action";
import { subjectOf } from "./subject";

/** "Hide 550 5.1.1 in this workspace", in this file, for this recipient's domain; where it is hidden, the way back. */
export const hide: ActionSource = (context) => {
  const subject = subjectOf(context);
  const found = subject && hideableAt(context.document, subject.position);
  if (found === undefined || !context.commands) return [];
  const { document, settings, language } = context;
  if (found.failure !== undefined && hiddenIn(document, settings)(found.failure))
    return [commandFix(phrasesOf(language).action.show, "smtpLens.showHidden", [], [])];
  return entries(context, found).map(([title, entry]) =>
    commandFix(title, "smtpLens.hide", [entry], subject?.problems ?? []),
  );
};

function entries(
  { document, language }: ActionContext,
  { code, domain }: Hideable,
): (readonly [title: string, entry: HiddenEntry])[] {
  const { action } = phrasesOf(language);
  return [
    [fill(action.hideHere, { code }), { code }],
    [fill(action.hideFile, { code }), { code, file: document.uri }],
    ...(domain === undefined
      ? []
      : [[fill(action.hideDomain, { code, domain }), { code, domain }] as const]),
  ];
}
