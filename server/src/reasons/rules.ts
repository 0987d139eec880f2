import type { Code, ProviderRule } from "../catalogue/index";
import { lookup, type OwnedRule } from "./lookup";

/** A provider's rule that fits a reply, and why: the phrase in its text, and the host that shows who speaks, if one does. */
export interface RuleMatch {
  readonly provider: string;
  readonly rule: string;
  readonly facts: ProviderRule;
  readonly phrase: string;
  readonly host: string | undefined;
}

/**
 * The rule that fits a code and what was found of the catalogue's phrases in its reply. Of several, one whose provider is
 * shown by a host goes first, then the one with the longest phrase. No pattern is built from a text.
 */
export function ruleFor(code: Code, found: ReadonlySet<string>): RuleMatch | undefined {
  const { rules, rulesOf } = lookup();
  const places = new Set([...found].flatMap((phrase) => rulesOf.get(phrase) ?? []));
  const matches = [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => matchOf(rules[place], code, found));
  return matches.sort(byEvidence)[0];
}

function matchOf(
  owned: OwnedRule | undefined,
  code: Code,
  found: ReadonlySet<string>,
): RuleMatch[] {
  if (owned === undefined || !fits(owned.facts, code)) return [];
  const { provider, hosts, rule, facts } = owned;
  const phrase = facts.phrases.find((one) => found.has(one));
  const host = hosts.find((one) => found.has(one));
  if (phrase === undefined || (host === undefined && needsHost(facts, code))) return [];
  return [{ provider, rule, facts, phrase, host }];
}

function fits({ replies, enhanced }: ProviderRule, code: Code): boolean {
  return admits(replies, code.reply) && admits(enhanced, code.enhanced);
}

/** A rule that names codes wants one of them, unless the log gives none of that kind. */
function admits(wanted: readonly string[] | undefined, code: string | undefined): boolean {
  return wanted === undefined || code === undefined || wanted.includes(code);
}

/** Without the enhanced code that the rule names, a reply could be anyone's: `550 …: Access denied` is Postfix's, too. */
function needsHost(facts: ProviderRule, code: Code): boolean {
  return facts.needsHost === true || (facts.enhanced !== undefined && code.enhanced === undefined);
}

function byEvidence(a: RuleMatch, b: RuleMatch): number {
  const shown = Number(b.host !== undefined) - Number(a.host !== undefined);
  return shown || b.phrase.length - a.phrase.length;
}
