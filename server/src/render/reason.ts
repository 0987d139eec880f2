import { fill, type Language, type Phrases, phrasesOf, wordsOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import type { RuleMatch } from "../reasons/rules";
import { escapeMarkdown } from "./escape";
import { capitalised } from "./sentence";

/** `Reason: mailbox full`. */
export function reasonTitle(reason: Reason, language: Language): string {
  return fill(phrasesOf(language).reason.line, { reason: nameOf(reason.id, language) });
}

/** One sentence on what happened, where the text or the provider knows more than the code; `undefined` where it does not. */
export function reasonBrief(reason: Reason, language: Language): string | undefined {
  const { evidence, beyondCode, id } = reason;
  const words = wordsOf(language);
  if (evidence.by === "provider") {
    const { provider, rule } = evidence.match;
    const told = words.providers[provider];
    const meaning = told?.rules[rule]?.meaning ?? "";
    return fill(words.phrases.sentence.label, { label: told?.name ?? provider, text: meaning });
  }
  return beyondCode ? words.reasons[id]?.meaning : undefined;
}

/**
 * What a hover says of a reason beside its name: who speaks and how that is known, what they mean (unless it was said
 * already) and advise, and where the text outranks the code. Quoted are phrases of the catalogue, never text of a log.
 */
export function reasonBlocks(reason: Reason, language: Language, said: boolean): string[] {
  const phrases = phrasesOf(language);
  const { evidence, against } = reason;
  if (evidence.by === "code") return [];
  const differs =
    against === undefined
      ? ""
      : fill(phrases.reason.against, {
          code: against.code,
          reason: nameOf(against.id, language),
        });
  if (evidence.by === "provider") return [providerBlock(evidence.match, language, said), differs];
  const says = fill(phrases.reason.text, { phrase: escapeMarkdown(evidence.phrase) });
  return [`${capitalised(says)}${phrases.sentence.end} ${differs}`.trim()];
}

function providerBlock(match: RuleMatch, language: Language, said: boolean): string {
  const words = wordsOf(language);
  const told = words.providers[match.provider];
  const rule = told?.rules[match.rule];
  const label = `**${told?.name ?? match.provider}** (${evidenceOf(match, words.phrases)})`;
  const text = [said ? "" : rule?.meaning, rule?.do, pageLink(match, words.phrases)];
  return fill(words.phrases.sentence.label, {
    label,
    text: text.filter((part) => part !== "" && part !== undefined).join(" "),
  });
}

function evidenceOf({ phrase, host }: RuleMatch, { reason }: Phrases): string {
  const says = fill(reason.text, { phrase: escapeMarkdown(phrase) });
  return host === undefined || phrase.includes(host)
    ? says
    : `${says}, ${fill(reason.host, { host })}`;
}

function pageLink({ facts }: RuleMatch, { reason }: Phrases): string | undefined {
  return facts.url && `[${reason.more}](${facts.url})`;
}

function nameOf(id: string, language: Language): string {
  return wordsOf(language).reasons[id]?.name ?? id;
}
