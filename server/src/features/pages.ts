import type { Page, Reference } from "../../../protocol/messages";
import {
  fill,
  type Language,
  languageFor,
  languages,
  listOf,
  type Meaning,
  meaningOf,
  parseCode,
  phrasesOf,
} from "../catalogue/index";
import { plain } from "../render/escape";
import { mainUrl } from "../render/links";
import { comparisonPage, explanationPage } from "../render/page";
import { withLinks, withoutLinks } from "../render/page-links";
import { RequestError } from "./request-error";

/** The page about one code, on demand with links to other pages. Throws `RequestError` when it is none. */
export function explain(code: string, language: Language, links = false): Page {
  return explanationPage(meaning(code, language), language, linksFor(links));
}

/**
 * The page that compares two or more codes, in the order given, on demand with links to other pages. Throws
 * `RequestError` when one is none, or too few are given.
 */
export function compare(codes: readonly string[], language: Language, links = false): Page {
  if (codes.length < 2) throw new RequestError(phrasesOf(language).error.two);
  const meanings = codes.map((code) => meaning(code, language));
  return comparisonPage(meanings, language, linksFor(links));
}

function linksFor(wanted: boolean) {
  return wanted ? withLinks : withoutLinks;
}

/** Where a code is best read about. Throws `RequestError`, in `language`, when it is none. */
export function reference(code: string, language: Language): Reference {
  return { url: mainUrl(meaning(code, language)) };
}

/** The language that a request names, or `otherwise` where it names none. Throws `RequestError` for one that is not there. */
export function requestedLanguage(tag: string | undefined, otherwise: Language): Language {
  if (tag === undefined) return otherwise;
  const language = languageFor(tag);
  if (language !== undefined) return language;
  const known = listOf(languages, otherwise);
  throw new RequestError(
    fill(phrasesOf(otherwise).error.language, { language: plain(tag), languages: known }),
  );
}

function meaning(text: string, language: Language): Meaning {
  const code = parseCode(text);
  if (code === undefined)
    throw new RequestError(fill(phrasesOf(language).error.unknown, { code: plain(text) }));
  return meaningOf(code, language);
}
