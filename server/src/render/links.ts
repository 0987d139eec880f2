import type { Meaning, Phrases, Reference } from "../catalogue/index";
import { fill } from "../catalogue/index";

/** Where the registry of enhanced status codes can be read. */
export const registryUrl =
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml";

/** The address of a section of an RFC. */
function referenceUrl(reference: Reference): string {
  const anchor = /^[A-Z]/.test(reference.section)
    ? `appendix-${reference.section}`
    : `section-${reference.section}`;
  return `https://www.rfc-editor.org/rfc/rfc${reference.rfc}.html#${anchor}`;
}

/** `RFC 5321, section 4.2.2` in the language of the phrases. */
export function referenceText(reference: Reference, phrases: Phrases): string {
  return fill(phrases.more.reference, {
    rfc: String(reference.rfc),
    section: reference.section,
  });
}

/** `[RFC 5321, section 4.2.2](…)`. */
export function referenceLink(reference: Reference, phrases: Phrases): string {
  return `[${referenceText(reference, phrases)}](${referenceUrl(reference)})`;
}

/**
 * Where to read more about a code: its defining section, for a reply code without one the rule for unknown codes, and
 * `undefined` where only the registry speaks.
 */
function mainReference(meaning: Meaning): Reference | undefined {
  const first = meaning.facts?.references[0];
  if (first !== undefined || meaning.parts.enhanced !== undefined) return first;
  return { rfc: 5321, section: "4.2.1" };
}

/** The address where a code is best read about. */
export function mainUrl(meaning: Meaning): string {
  const reference = mainReference(meaning);
  return reference === undefined ? registryUrl : referenceUrl(reference);
}

/** What the place is called where a code is best read about: `RFC 5321, section 4.2.2`. */
export function mainText(meaning: Meaning, phrases: Phrases): string {
  const reference = mainReference(meaning);
  return reference === undefined ? phrases.more.registry : referenceText(reference, phrases);
}

/** The same as a link. */
export function mainLink(meaning: Meaning, phrases: Phrases): string {
  return `[${mainText(meaning, phrases)}](${mainUrl(meaning)})`;
}
