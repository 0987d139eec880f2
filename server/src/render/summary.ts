import { fill, type Language, listOf, phrasesOf } from "../catalogue/index";
import { isVisible } from "./escape";
import { labelFor } from "./label";
import { countsText, domainName, numberText, reasonLabel } from "./names";

/** How many failures have a key, and how many of them are permanent. */
export interface KeyCount {
  readonly key: string;
  readonly failures: number;
  readonly permanent: number;
}

/** What a summary tells; keys of domains and hosts are text of the log. */
export interface Summary {
  readonly failures: number;
  readonly permanent: number;
  readonly hidden: number;
  /** Names to show. */
  readonly formats: readonly string[];
  readonly reasons: readonly KeyCount[];
  readonly codes: readonly KeyCount[];
  readonly domains: readonly KeyCount[];
  readonly hosts: readonly KeyCount[];
}

const MOST_ROWS = 10;
/** A host name, a domain or an address literal (RFC 5321 section 4.1.2), in any script; nothing that ends a piece of code. */
const NAME = /^[\p{L}\p{M}\p{N}._:[\]-]{1,100}$/u;

/** Totals and the most frequent failures of a log as short Markdown, which says of the names in it that strangers wrote them. */
export function summaryMarkdown(summary: Summary, language: Language): string {
  const words = phrasesOf(language).summary;
  const { failures, permanent, hidden, formats } = summary;
  const counts = countsText(failures, permanent, language);
  const totals = fill(words.totals, { failures: numberText(failures, language), counts });
  const read = fill(words.formats, { formats: listOf(formats, language) });
  const omitted = fill(words.hidden, { hidden: numberText(hidden, language) });
  const blocks = [
    `# ${words.title}`,
    [
      failures === 0 ? words.none : totals,
      formats.length === 0 ? "" : read,
      hidden === 0 ? "" : omitted,
    ]
      .filter((line) => line !== "")
      .join("  \n"),
    ...(failures === 0 ? [] : lists(summary, language)),
  ];
  return blocks.join("\n\n");
}

function lists({ reasons, codes, domains, hosts }: Summary, language: Language): string[] {
  const words = phrasesOf(language).summary;
  const ofReason = (key: string) => reasonLabel(key === "" ? undefined : { id: key }, language);
  const ofDomain = (key: string) =>
    key === "" ? domainName(undefined, language) : nameOf(key, language);
  return [
    list(words.reason, reasons, ofReason, language),
    list(words.code, codes, (key) => labelFor(key, language), language),
    words.untrusted,
    list(words.domain, domains, ofDomain, language),
    hosts.length === 0 ? "" : list(words.host, hosts, (key) => nameOf(key, language), language),
  ].filter((block) => block !== "");
}

/** The most frequent of some keys, and how many others there are. */
function list(
  title: string,
  counts: readonly KeyCount[],
  name: (key: string) => string,
  language: Language,
): string {
  const { row, more } = phrasesOf(language).summary;
  const ordered = [...counts].sort((a, b) => b.failures - a.failures || (a.key < b.key ? -1 : 1));
  const others = ordered.slice(MOST_ROWS);
  const rows = ordered.slice(0, MOST_ROWS).map(({ key, failures, permanent }) =>
    fill(row, {
      name: name(key),
      failures: numberText(failures, language),
      permanent: numberText(permanent, language),
    }),
  );
  const rest = others.reduce((sum, { failures }) => sum + failures, 0);
  const groups = numberText(others.length, language);
  if (rest > 0) rows.push(fill(more, { groups, failures: numberText(rest, language) }));
  return `## ${title}\n\n${rows.map((text) => `- ${text}`).join("\n")}`;
}

/** A name of the log as code, so that it is no link; what has not the shape of a name is not repeated. */
function nameOf(name: string, language: Language): string {
  return NAME.test(name) && isVisible(name) ? `\`${name}\`` : phrasesOf(language).summary.nameless;
}
