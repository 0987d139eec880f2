import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { inCodeOrder } from "../../server/src/catalogue/order";
import { leaves } from "./leaves";
import type { RawCatalogue, RawWords, Table } from "./read";

/** The language whose phrases the others must match. */
const model = "en";

/** Every fault of the catalogue, one line each; none means that it may be compiled. */
export function faults(catalogue: RawCatalogue, schemas: string): string[] {
  const ajv = new Ajv({ allErrors: true });
  const schema = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.json`), "utf8")) as object);
  const entryWords = schema("entry-words");
  const classWords = schema("class-words");
  const areaWords = schema("area-words");
  const pairWords = schema("pair-words");
  const reasonWords = schema("reason-words");
  const symptomWords = schema("symptom-words");
  const providerFacts = schema("provider-facts");
  const providerWords = schema("provider-words");
  const shape = [
    ...invalid("facts/replies", schema("reply-facts"), catalogue.replies),
    ...invalid("facts/enhanced", schema("enhanced-facts"), catalogue.enhanced),
    ...invalid("facts/reasons", schema("reason-facts"), catalogue.reasons),
    ...invalid("facts/symptoms", schema("symptom-facts"), catalogue.symptoms),
    ...invalidEach("facts/providers", providerFacts, catalogue.providers),
    ...Object.entries(catalogue.words).flatMap(([language, words]) => {
      return [
        ...invalid(`${language}/replies`, entryWords, words.replies),
        ...invalid(`${language}/enhanced`, entryWords, words.enhanced),
        ...invalid(`${language}/classes`, classWords, words.classes),
        ...invalid(`${language}/subjects`, areaWords, words.subjects),
        ...invalid(`${language}/digits`, areaWords, words.digits),
        ...invalid(`${language}/pairs`, pairWords, words.pairs),
        ...invalid(`${language}/reasons`, reasonWords, words.reasons),
        ...invalid(`${language}/symptoms`, symptomWords, words.symptoms),
        ...invalidEach(`${language}/providers`, providerWords, words.providers),
      ];
    }),
  ];
  return shape.length > 0
    ? shape
    : [...incomplete(catalogue), ...dangling(catalogue), ...unequal(catalogue)];
}

function invalid(where: string, validate: ValidateFunction, table: Table): string[] {
  if (validate(table)) return [];
  return (validate.errors ?? []).map(
    (error) => `${where}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
  );
}

function invalidEach(
  where: string,
  validate: ValidateFunction,
  tables: Readonly<Record<string, Table>>,
): string[] {
  return Object.entries(tables).flatMap(([name, table]) =>
    invalid(`${where}/${name}`, validate, table),
  );
}

/** Codes without words, words without a code, and names used twice. */
function incomplete(catalogue: RawCatalogue): string[] {
  return Object.entries(catalogue.words).flatMap(([language, words]) => {
    return [
      ...sameKeys(`${language}/replies`, catalogue.replies, words.replies),
      ...sameKeys(`${language}/enhanced`, catalogue.enhanced, words.enhanced),
      ...sameKeys(`${language}/classes`, { 2: 0, 3: 0, 4: 0, 5: 0 }, words.classes),
      ...sameKeys(
        `${language}/subjects`,
        { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 },
        words.subjects,
      ),
      ...sameKeys(`${language}/digits`, { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, words.digits),
      ...sameKeys(`${language}/pairs`, catalogue.words[model]?.pairs ?? {}, words.pairs),
      ...sameKeys(`${language}/reasons`, catalogue.reasons, words.reasons),
      ...sameKeys(`${language}/symptoms`, catalogue.symptoms, words.symptoms),
      ...sameRules(language, catalogue, words),
      ...repeatedNames(language, words),
    ];
  });
}

function sameKeys(where: string, expected: Table, actual: Table): string[] {
  const missing = Object.keys(expected).filter((key) => !(key in actual));
  const extra = Object.keys(actual).filter((key) => !(key in expected));
  return [
    ...missing.map((key) => `${where}: ${key} is missing`),
    ...extra.map((key) => `${where}: ${key} has no facts`),
  ];
}

function sameRules(language: string, catalogue: RawCatalogue, words: RawWords): string[] {
  const rulesOf = (table: Table | undefined) => (table?.["rules"] ?? {}) as Table;
  return [
    ...sameKeys(`${language}/providers`, catalogue.providers, words.providers),
    ...Object.entries(catalogue.providers).flatMap(([id, facts]) =>
      sameKeys(`${language}/providers/${id}`, rulesOf(facts), rulesOf(words.providers[id])),
    ),
  ];
}

function repeatedNames(language: string, words: RawWords): string[] {
  const seen = new Map<string, string>();
  const entries = Object.entries({ ...words.replies, ...words.enhanced }) as [
    string,
    { name: string },
  ][];
  return entries.flatMap(([code, { name }]) => {
    const before = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), code);
    return before === undefined
      ? []
      : [`${language}: ${code} and ${before} are both named ${name}`];
  });
}

/** Codes that are named beside another, but are not in the catalogue. */
function dangling(catalogue: RawCatalogue): string[] {
  const all: Table = { ...catalogue.replies, ...catalogue.enhanced };
  return [
    ...danglingLookalikes(all),
    ...danglingPairs(catalogue, all),
    ...danglingReasons(catalogue),
    ...danglingSymptoms(catalogue, all),
    ...danglingAdvice(catalogue, all),
  ];
}

function danglingReasons({ providers, reasons }: RawCatalogue): string[] {
  return Object.entries(providers).flatMap(([id, { rules }]) =>
    Object.entries(rules as Record<string, { reason: string }>)
      .filter(([, { reason }]) => !(reason in reasons))
      .map(
        ([rule, { reason }]) => `facts/providers/${id}: ${rule} has the unknown reason ${reason}`,
      ),
  );
}

function danglingSymptoms({ reasons, symptoms }: RawCatalogue, all: Table): string[] {
  return Object.entries(symptoms).flatMap(([reason, codes]) => [
    ...(reason in reasons ? [] : [`facts/symptoms: ${reason} is no reason`]),
    ...(codes as string[])
      .filter((code) => !(code in all))
      .map((code) => `facts/symptoms: ${reason} names ${code}, which has no facts`),
    ...(codes as string[])
      .filter((code) => codesOf(reasons, reason).includes(code))
      .map((code) => `facts/symptoms: ${reason} repeats ${code} of facts/reasons`),
  ]);
}

function codesOf(reasons: Table, reason: string): readonly string[] {
  return (reasons[reason] as { codes?: readonly string[] } | undefined)?.codes ?? [];
}

function danglingAdvice({ reasons }: RawCatalogue, all: Table): string[] {
  return Object.entries(reasons as Record<string, { advice?: readonly string[] }>).flatMap(
    ([id, { advice = [] }]) =>
      advice
        .filter((code) => !(code in all))
        .map((code) => `facts/reasons: ${id} takes advice from ${code}, which has no facts`),
  );
}

function danglingPairs(catalogue: RawCatalogue, all: Table): string[] {
  return Object.keys(catalogue.words[model]?.pairs ?? {}).flatMap((pair) => {
    const codes = pair.split(" ");
    const ordered = [...codes].sort(inCodeOrder);
    return [
      ...codes
        .filter((code) => !(code in all))
        .map((code) => `pairs: ${pair} names ${code}, which has no facts`),
      ...(ordered.join(" ") === pair ? [] : [`pairs: ${pair} must be ${ordered.join(" ")}`]),
    ];
  });
}

function danglingLookalikes(all: Table): string[] {
  return Object.entries(all).flatMap(([code, facts]) =>
    (facts as { confusedWith: string[] }).confusedWith
      .filter((other) => !(other in all) || other === code)
      .map((other) => `facts: ${code} is said to be confused with ${other}`),
  );
}

/** Phrases that one language lacks, or that name other placeholders. */
function unequal(catalogue: RawCatalogue): string[] {
  const english = leaves(catalogue.words[model]?.phrases ?? {});
  return Object.entries(catalogue.words).flatMap(([language, words]) => {
    const own = leaves(words.phrases);
    return [
      ...sameKeys(`${language}/phrases`, Object.fromEntries(english), Object.fromEntries(own)),
      ...[...own]
        .filter(([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ""))
        .map(([key]) => `${language}/phrases: ${key} has other placeholders than in English`),
    ];
  });
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");
}
