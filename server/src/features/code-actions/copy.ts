import { fill, phrasesOf } from "../../catalogue/index";
import { type ActionSource, commandFix } from "./action";
import { subjectOf } from "./subject";

/** "Copy the explanation of 550 5.1.1 as Markdown". */
export const copy: ActionSource = (context) => {
  const subject = subjectOf(context);
  if (subject === undefined || !context.commands) return [];
  const { code } = subject.meaning;
  const title = fill(phrasesOf(context.language).action.copy, { code });
  return [commandFix(title, "smtpLens.copyExplanation", [code], subject.problems)];
};
