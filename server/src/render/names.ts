import { fill, type Language, localeOf, phrasesOf, wordsOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import { plain } from "./escape";
import { capitalised } from "./sentence";

/** `Mailbox full`, or that no reason is known. */
export function reasonLabel(reason: Pick<Reason, "id"> | undefined, language: Language): string {
  const words = wordsOf(language);
  const name =
    reason === undefined
      ? words.phrases.failures.unknownReason
      : (words.reasons[reason.id]?.name ?? reason.id);
  return capitalised(name);
}

/** The domain as plain text, or that nobody is named. */
export function domainName(domain: string | undefined, language: Language): string {
  return domain === undefined || domain === ""
    ? capitalised(phrasesOf(language).failures.unknownDomain)
    : plain(domain);
}

/** Made once a language: a list has many numbers. */
const numbers = new Map<Language, Intl.NumberFormat>();

/** `1,234` or `1 234`. */
export function numberText(value: number, language: Language): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(localeOf(language));
  numbers.set(language, format);
  return format.format(value);
}

/** `permanent: 3, temporary: 1`. */
export function countsText(failures: number, permanent: number, language: Language): string {
  return fill(phrasesOf(language).failures.counts, {
    permanent: numberText(permanent, language),
    transient: numberText(failures - permanent, language),
  });
}

/** The end of a URI's path, as a tab shows it; of a document without a file its name. */
export function fileName(uri: string): string {
  const name = uri.replace(/[?#].*$/s, "").replace(/^.*[/:](?=.)/s, "");
  try {
    return plain(decodeURIComponent(name));
  } catch {
    return plain(name);
  }
}
