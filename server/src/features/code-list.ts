import type { CodeSummary } from "../../../protocol/messages";
import { factsTable, type Language, wordsOf } from "../catalogue/index";

/** Every code of the catalogue with its name and a sentence, reply codes first. */
export function codeList(language: Language): CodeSummary[] {
  const { replies, enhanced } = factsTable();
  const words = wordsOf(language);
  return (["replies", "enhanced"] as const).flatMap((kind) =>
    Object.keys(kind === "replies" ? replies : enhanced)
      .sort()
      .flatMap((code) => {
        const entry = words[kind][code];
        return entry === undefined ? [] : [{ code, name: entry.name, brief: entry.brief }];
      }),
  );
}
