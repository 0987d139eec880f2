import { fill, phrasesOf } from "../../catalogue/index";
import { comparisonsOf } from "../../render/hover-links";
import { type ActionSource, commandFix } from "./action";
import { subjectOf } from "./subject";

/** "Compare 5.1.1 with 5.7.1": one for each code that the code is most often confused with. */
export const compare: ActionSource = (context) => {
  const subject = subjectOf(context);
  if (subject === undefined || !context.commands) return [];
  const { action } = phrasesOf(context.language);
  return comparisonsOf(subject.meaning).map(([code, other]) =>
    commandFix(
      fill(action.compare, { code, other }),
      "smtpLens.compare",
      [[code, other]],
      subject.problems,
    ),
  );
};
