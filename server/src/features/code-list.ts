import type { CodeSummary } from "../../../protocol/messages";
import {
  type EntryWords,
  factsTable,
  inCodeOrder,
  type Language,
  wordsOf,
} from "../catalogue/index";

/** Every code of the catalogue with its name and a sentence: standard reply codes, enhanced codes, then other numbers. */
export function codeList(language: Language): CodeSummary[] {
  const { replies, enhanced } = factsTable();
  const words = wordsOf(language);
  const [standard, others] = [true, false].map((wanted) =>
    Object.keys(replies).filter((code) => (replies[code]?.status === "standard") === wanted),
  );
  return [
    ...summaries(standard ?? [], words.replies),
    ...summaries(Object.keys(enhanced), words.enhanced),
    ...summaries(others ?? [], words.replies),
  ];
}

function summaries(
  codes: readonly string[],
  words: Readonly<Record<string, EntryWords>>,
): CodeSummary[] {
  const ordered = [...codes].sort(inCodeOrder);
  return ordered.flatMap((code) => {
    const entry = words[code];
    return entry === undefined ? [] : [{ code, name: entry.name, brief: entry.brief }];
  });
}
