import { fill, phrasesOf } from "../../catalogue/index";
import { mainText } from "../../render/links";
import { type ActionSource, commandFix } from "./action";
import { subjectOf } from "./subject";

/** "Open the reference: RFC 5321, section 4.2.2". The command gets the code; the address comes from the catalogue. */
export const reference: ActionSource = (context) => {
  const subject = subjectOf(context);
  if (subject === undefined || !context.commands) return [];
  const phrases = phrasesOf(context.language);
  const title = fill(phrases.action.reference, { reference: mainText(subject.meaning, phrases) });
  return [commandFix(title, "smtpLens.openReference", [subject.meaning.code], subject.problems)];
};
