import type { CodeSummary } from "../../../protocol/messages";
import {
  factsTable,
  inCodeOrder,
  type Language,
  type Meaning,
  meaningOf,
  parseCode,
  phrasesOf,
} from "../catalogue/index";
import { classText } from "../render/label";
import { codesInWords } from "../syntax/words";
import { symptomsOf } from "./symptoms";

/** Every code of the catalogue with what a picker shows of it: standard reply codes, enhanced codes, then other numbers. */
export function codeList(language: Language): CodeSummary[] {
  const { replies, enhanced } = factsTable();
  const [standard, others] = [true, false].map((wanted) =>
    Object.keys(replies).filter((code) => (replies[code]?.status === "standard") === wanted),
  );
  return [standard ?? [], Object.keys(enhanced), others ?? []].flatMap((codes) =>
    summaries([...codes].sort(inCodeOrder), language),
  );
}

/** The codes that a text spells, such as `550 5.1.1` or `334, 599`, each once, in its order. */
export function codesSpelt(text: string, language: Language): CodeSummary[] {
  return summaries([...new Set(codesInWords(text))], language);
}

function summaries(codes: readonly string[], language: Language): CodeSummary[] {
  return codes.flatMap((text) => {
    const code = parseCode(text);
    return code === undefined ? [] : [summary(meaningOf(code, language), language)];
  });
}

function summary(meaning: Meaning, language: Language): CodeSummary {
  return {
    code: meaning.code,
    name: meaning.words.name,
    brief: meaning.words.brief,
    class: classText(meaning, phrasesOf(language)),
    symptoms: symptomsOf(meaning.parts, language),
  };
}
