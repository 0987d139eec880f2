import { type FactsTable, factsTable, type ProviderRule } from "../catalogue/index";
import { PhraseIndex } from "./phrase-index";

/** A rule with the provider whose it is. */
export interface OwnedRule {
  readonly provider: string;
  readonly hosts: readonly string[];
  readonly rule: string;
  readonly facts: ProviderRule;
}

/** The catalogue's reasons and rules, to be found by what stands in a text. */
export interface Lookup {
  /** Every phrase and host name of the catalogue. */
  readonly phrases: PhraseIndex;
  /** In the order of the catalogue. */
  readonly rules: readonly OwnedRule[];
  /** The places in `rules` of those that have a phrase. */
  readonly rulesOf: ReadonlyMap<string, readonly number[]>;
  /** The first reason that a code alone suggests. */
  readonly reasonOf: ReadonlyMap<string, string>;
}

const made = new WeakMap<FactsTable, Lookup>();

/** Made once for a catalogue. */
export function lookup(): Lookup {
  const table = factsTable();
  const known = made.get(table) ?? lookupIn(table);
  made.set(table, known);
  return known;
}

function lookupIn({ reasons, providers }: FactsTable): Lookup {
  const rules = Object.entries(providers).flatMap(([provider, { hosts, rules: own }]) =>
    Object.entries(own).map(([rule, facts]) => ({ provider, hosts, rule, facts })),
  );
  const rulesOf = new Map<string, number[]>();
  for (const [place, { facts }] of rules.entries())
    for (const phrase of facts.phrases)
      rulesOf.set(phrase, [...(rulesOf.get(phrase) ?? []), place]);
  const reasonOf = new Map<string, string>();
  for (const [id, { codes }] of Object.entries(reasons))
    for (const code of codes) if (!reasonOf.has(code)) reasonOf.set(code, id);
  const texts = Object.values(reasons).flatMap(({ phrases, permanentPhrases = [] }) => [
    ...phrases,
    ...permanentPhrases,
  ]);
  const phrases = new PhraseIndex([
    ...texts,
    ...rulesOf.keys(),
    ...rules.flatMap(({ hosts }) => hosts),
  ]);
  return { phrases, rules, rulesOf, reasonOf };
}
