import { wordsOf } from "./data";
import { fill } from "./phrases";
import type { CodeClass, EntryWords, Language, LegalClass } from "./types";

/** The first digit of a reply code, or the class of an enhanced code; `x` for a digit that SMTP does not have. */
export function classOf(code: string): CodeClass {
  return /^[2-5]/.test(code) ? (code.charAt(0) as CodeClass) : "x";
}

/**
 * Words for a code without an entry: what its first digit or class demands (RFC 5321 section 4.2.1, RFC 3463 section
 * 2), and what its second digit or subject adds; the notes say that no more is known. Beside a code with an entry the
 * notes leave the class to that one.
 */
export function wordsByDigits(
  code: string,
  language: Language,
  beside = false,
): { words: EntryWords; notes: readonly string[] } {
  const words = wordsOf(language);
  const own = words.classes[code.charAt(0) as LegalClass];
  const enhanced = code.includes(".");
  const area = enhanced ? words.subjects[code.split(".")[1] ?? ""] : words.digits[code.charAt(1)];
  const { digits } = words.phrases;
  const alone = enhanced ? digits.enhanced : digits.reply;
  const known = fill(beside ? digits.beside : alone, { code, meaning: own.meaning });
  const where = area && fill(enhanced ? digits.subject : digits.second, { area: area.name });
  return {
    words: {
      ...own,
      name: area === undefined ? own.name : fill(digits.name, { class: own.name, area: area.name }),
      connection: "",
      description: area === undefined ? own.meaning : `${own.meaning} ${area.meaning}`,
      seen: "",
      fix: [{ who: "nobody", do: own.advice }],
    },
    notes: [where === undefined ? known : `${known} ${where}`],
  };
}
