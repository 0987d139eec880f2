import {
  fill,
  type Language,
  listOf,
  type Meaning,
  type Phrases,
  phrasesOf,
  type ReplyFacts,
} from "../catalogue/index";
import { kindOf } from "../comparison/axes";
import { classText, labelOf } from "./label";
import { referenceLink, registryUrl } from "./links";
import type { PageLinks } from "./page-links";

type Row = readonly [label: string, cell: (meaning: Meaning) => string];

/** The facts of codes side by side, as a Markdown table with a column for each code; of several, each leads to its page. */
export function factsTable(
  meanings: readonly Meaning[],
  language: Language,
  links: PageLinks,
): string {
  const rows = rowsFor(phrasesOf(language), language, meanings.every(isOrdinary)).map(
    ([label, cell]) => [label, ...meanings.map((meaning) => cell(meaning) || "–")],
  );
  const heading = (meaning: Meaning) =>
    meanings.length === 1 ? labelOf(meaning) : links.explain(meaning.code, labelOf(meaning));
  const head = ["", ...meanings.map(heading)];
  const shown = rows.filter(([, ...cells]) => cells.some((cell) => cell !== "–"));
  return [head, head.map(() => "---"), ...shown]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The rows; the status stands there only where not every code is a plain standard one. */
function rowsFor(phrases: Phrases, language: Language, ordinary: boolean): readonly Row[] {
  const { table } = phrases;
  return [
    [table.class, (m) => classText(m, phrases)],
    [table.severity, (m) => severity(m, phrases)],
    [table.answers, (m) => answers(m, phrases, language)],
    [table.acts, (m) => m.words.acts],
    [table.retry, (m) => m.words.retry],
    [table.connection, (m) => m.words.connection],
    [table.enhanced, (m) => enhanced(m, phrases)],
    [table.replies, (m) => (kindOf(m) === "enhanced" ? m.partners.join(", ") : "")],
    [table.references, (m) => definition(m, phrases)],
    ...(ordinary ? [] : [[table.status, (m: Meaning) => status(m, phrases, language)] as const]),
  ];
}

/** How grave it is; a temporary failure that waiting does not mend says so. */
function severity(meaning: Meaning, { table }: Phrases): string {
  const stays = meaning.class === "4" && meaning.facts?.retry === "after-change";
  return stays ? table.severity4stays : table[`severity${meaning.class}`];
}

function isOrdinary({ facts }: Meaning): boolean {
  return facts === undefined || facts.status === "standard" || facts.status === "registered";
}

function status({ facts }: Meaning, phrases: Phrases, language: Language): string {
  if (facts === undefined) return "";
  const users = "usedBy" in facts ? (facts as ReplyFacts).usedBy : undefined;
  const named = (users ?? []).map((user) => (user === "lists" ? phrases.table.users : user));
  return fill(phrases.status[facts.status], { users: listOf(named, language) });
}

function answers(meaning: Meaning, phrases: Phrases, language: Language): string {
  const commands = meaning.facts?.answers ?? [];
  return listOf(
    commands.map((command) => phrases.command[command]),
    language,
    "disjunction",
  );
}

function enhanced(meaning: Meaning, phrases: Phrases): string {
  if (kindOf(meaning) !== "reply") return "";
  return meaning.class === "3" ? phrases.table.noEnhanced : meaning.partners.join(", ");
}

/** Where the code is defined; of a pair, where each part is. */
function definition(meaning: Meaning, phrases: Phrases): string {
  const all = meaning.facts?.references ?? [];
  if (all.length === 0 && kindOf(meaning) === "enhanced")
    return `[${phrases.more.registry}](${registryUrl})`;
  return all
    .slice(0, kindOf(meaning) === "pair" ? 2 : 1)
    .map((reference) => referenceLink(reference, phrases))
    .join(phrases.sentence.semicolon);
}
