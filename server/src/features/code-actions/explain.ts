import { fill, phrasesOf } from "../../catalogue/index";
import { type ActionSource, commandFix } from "./action";
import { subjectOf } from "./subject";

/** "Explain 550 5.1.1". */
export const explain: ActionSource = (context) => {
  const subject = subjectOf(context);
  if (subject === undefined || !context.commands) return [];
  const { code } = subject.meaning;
  const title = fill(phrasesOf(context.language).action.explain, { code });
  return [commandFix(title, "smtpLens.explain", [code], subject.problems)];
};
