import { fill, type Language, localeOf, phrasesOf, wordsOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import { visible } from "./escape";
import { capitalised } from "./sentence";

/** Longer texts of a log are cut: RFC 5321 section 4.5.3.1 allows a domain 255 octets, but a list has to stay readable. */
const LONGEST = 100;

/** `Mailbox full`, or that no reason is known. */
export function reasonName(reason: Pick<Reason, "id"> | undefined, language: Language): string {
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

/** Text of a log for a place that takes plain text only: nothing in it is invisible, and it is not too long. */
export function plain(text: string, longest: number = LONGEST): string {
  return visible(text.length > longest ? `${text.slice(0, longest)}…` : text);
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

/** The end of a URI's path, as a tab shows it. */
export function fileName(uri: string): string {
  const path = /^[^?#]*/.exec(uri)?.[0] ?? uri;
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    return plain(decodeURIComponent(name));
  } catch {
    return plain(name);
  }
}
