import { type Code, factsTable, type ProviderRule } from "../catalogue/index";

/** A provider's rule that fits a reply, and why: the phrase in its text, and the host that shows who speaks, if one does. */
export interface RuleMatch {
  readonly provider: string;
  readonly rule: string;
  readonly facts: ProviderRule;
  readonly phrase: string;
  readonly host: string | undefined;
}

/**
 * The rule that fits a code and the words of its reply (as `wordsOfReply` gives them). Of several, one whose provider is
 * shown by a host goes first, then the one with the longest phrase. Linear in the words; no pattern is built from them.
 */
export function ruleFor(code: Code, words: string): RuleMatch | undefined {
  const matches = Object.entries(factsTable().providers).flatMap(([provider, { hosts, rules }]) => {
    const said = Object.entries(rules).flatMap(([rule, facts]) => {
      const phrase = fits(facts, code)
        ? facts.phrases.find((one) => words.includes(one))
        : undefined;
      return phrase === undefined ? [] : [{ provider, rule, facts, phrase }];
    });
    if (said.length === 0) return [];
    const host = hosts.find((one) => words.includes(one));
    return said
      .filter(({ facts }) => host !== undefined || !needsHost(facts, code))
      .map((match) => ({ ...match, host }));
  });
  return matches.sort(byEvidence)[0];
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
