import { fill, type Language, type Phrases, phrasesOf, wordsOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import type { RuleMatch } from "../reasons/rules";
import { escapeMarkdown } from "./escape";

/** `Reason: mailbox full`. */
export function reasonTitle(reason: Reason, language: Language): string {
  return fill(phrasesOf(language).reason.line, { reason: nameOf(reason.id, language) });
}

/** `mailbox full`. */
export function reasonName({ id }: Reason, language: Language): string {
  return nameOf(id, language);
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
 * `Reason: mailbox full (the text says “over quota”; 5.1.1 by itself would mean unknown recipient)`: a reason, and what
 * it rests on. As Markdown; quoted are phrases of the catalogue, never text of a log.
 */
export function reasonLine(reason: Reason, language: Language): string {
  const phrases = phrasesOf(language);
  const evidence = [evidenceOf(reason, language), contradicted(reason, language)]
    .filter((part) => part !== undefined)
    .join(phrases.sentence.semicolon);
  return fill(phrases.reason.because, { reason: reasonTitle(reason, language), evidence });
}

/** `**Gmail**: …`: what a provider advises, and where to read it. */
export function providerAdvice({ provider, rule, facts }: RuleMatch, language: Language): string {
  const { phrases, providers } = wordsOf(language);
  const told = providers[provider];
  const page = facts.url && `[${phrases.reason.more}](${facts.url})`;
  return fill(phrases.sentence.label, {
    label: `**${told?.name ?? provider}**`,
    text: [told?.rules[rule]?.do, page].filter((part) => part).join(" "),
  });
}

function evidenceOf({ evidence }: Reason, language: Language): string {
  const phrases = phrasesOf(language);
  switch (evidence.by) {
    case "code":
      return fill(phrases.reason.evidence.code, { code: evidence.code });
    case "text":
      return says(evidence.phrase, phrases);
    case "provider":
      return providerEvidence(evidence.match, language);
  }
}

/** The provider, the phrase that it uses, and the host that shows that it speaks. */
function providerEvidence({ provider, phrase, host }: RuleMatch, language: Language): string {
  const { phrases, providers } = wordsOf(language);
  const shown =
    host === undefined || phrase.includes(host)
      ? ""
      : `, ${fill(phrases.reason.evidence.host, { host: escapeMarkdown(host) })}`;
  return fill(phrases.sentence.label, {
    label: providers[provider]?.name ?? provider,
    text: `${says(phrase, phrases)}${shown}`,
  });
}

function says(phrase: string, { reason }: Phrases): string {
  return fill(reason.evidence.text, { phrase: escapeMarkdown(phrase) });
}

function contradicted({ against }: Reason, language: Language): string | undefined {
  if (against === undefined) return undefined;
  return fill(phrasesOf(language).reason.evidence.against, {
    code: against.code,
    reason: nameOf(against.id, language),
  });
}

function nameOf(id: string, language: Language): string {
  return wordsOf(language).reasons[id]?.name ?? id;
}
