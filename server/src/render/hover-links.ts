import type { Meaning, Phrases } from "../catalogue/index";
import { partLike } from "./label";
import { mainLink } from "./links";

/** How many of the codes that a code is confused with are offered. */
const mostComparisons = 3;

/** One line: explain in full, compare with …, copy, and the reference; the reference alone for a client that runs no command of ours. */
export function hoverLinks(meaning: Meaning, phrases: Phrases, commandLinks: boolean): string {
  const links = commandLinks ? commands(meaning, phrases) : [];
  return [...links, mainLink(meaning, phrases)].join(" · ");
}

/** The pairs that a comparison of a code is offered for: the part that is meant, and the code that it is confused with. */
export function comparisonsOf(meaning: Meaning): (readonly [own: string, other: string])[] {
  const others = (meaning.facts?.confusedWith ?? []).slice(0, mostComparisons);
  return others.map((other) => [partLike(meaning, other), other] as const);
}

/** Links that run our own commands; their arguments are codes of the catalogue, never text of a log. */
function commands(meaning: Meaning, { hover }: Phrases): string[] {
  const comparisons = comparisonsOf(meaning).map(
    (pair) => `[${pair[1]}](${commandUri("smtpLens.compare", [pair])})`,
  );
  const copy = commandUri("smtpLens.copyExplanation", [meaning.code]);
  return [
    `[${hover.explain}](${commandUri("smtpLens.explain", [meaning.code])})`,
    ...(comparisons.length === 0 ? [] : [`${hover.compare} ${comparisons.join(", ")}`]),
    `[${hover.copy}](${copy} "${hover.copyTitle}")`,
  ];
}

/** A link to a command of ours with its arguments; nothing in them ends a link in Markdown. */
export function commandUri(command: string, args: readonly unknown[]): string {
  const given = encodeURIComponent(JSON.stringify(args)).replace(
    /[()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${given}`;
}
