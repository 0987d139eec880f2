import type { FailureGroup, FailureGroups, FailuresParams } from "../../../../protocol/messages";
import { fill, type Language, phrasesOf, wordsOf } from "../../catalogue/index";
import { countsText, domainName, numberText, reasonLabel } from "../../render/names";
import type { KeyCount } from "../../render/summary";
import { domainKey, type FailureList, reasonKey } from "./list";
import { partOf } from "./part";
import { tally } from "./tally";

/** The most groups that one answer holds. */
const MOST_GROUPS = 1000;

/** The groups of a list: reasons, or where one is given, its domains. */
export function failureGroups(
  { listed, total, hidden, older }: FailureList,
  params: FailuresParams,
  language: Language,
): FailureGroups {
  const rows = listed.map(({ row }) => row);
  const groups =
    params.reason === undefined
      ? tally(rows, reasonKey).map((one) => reasonGroup(one, language))
      : tally(rows, domainKey).map((one) => group(one, domainName(one.key, language), language));
  groups.sort(inOrder(params.order, language));
  const { part, left } = partOf(groups, params, MOST_GROUPS);
  return { groups: part, left, failures: rows.length, total, hidden, older };
}

function reasonGroup(one: KeyCount, language: Language): FailureGroup {
  const id = one.key;
  const name = reasonLabel(id === "" ? undefined : { id }, language);
  return group(one, name, language, wordsOf(language).reasons[id]?.meaning);
}

function group(one: KeyCount, label: string, language: Language, meaning?: string): FailureGroup {
  const counts = countsText(one.failures, one.permanent, language);
  const failures = numberText(one.failures, language);
  const spoken = fill(phrasesOf(language).failures.group, { name: label, failures, counts });
  return { ...one, label, detail: [meaning, spoken].filter(Boolean).join("\n"), spoken };
}

/** Of groups with as many failures, the names decide; where nobody is named comes last. */
function inOrder(
  order: FailuresParams["order"],
  language: Language,
): (a: FailureGroup, b: FailureGroup) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (a: FailureGroup, b: FailureGroup) =>
    Number(a.key === "") - Number(b.key === "") || compare(a.label, b.label);
  if (order === "name") return byName;
  return (a, b) => b.failures - a.failures || byName(a, b);
}
