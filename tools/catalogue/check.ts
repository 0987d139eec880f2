import type { ValidateFunction } from "ajv";
import { inCodeOrder } from "../../server/src/catalogue/order";
import { leaves } from "./leaves";
import type { RawCatalogue, RawWords, Table } from "./read";
import { invalid, schemasIn } from "./shape";

/** The language whose phrases the others must match. */
const model = "en";
/** So many keys are named of those that are missing. */
const mostListed = 5;

/** Every fault of the catalogue, one line each; none means that it may be compiled. */
export function faults(catalogue: RawCatalogue, schemas: string): string[] {
  const schema = schemasIn(schemas);
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
    const same = (name: keyof RawWords, expected: Table, model: string) =>
      sameKeys(`${language}/${name}`, expected, words[name], model);
    return [
      ...same("replies", catalogue.replies, "facts/replies"),
      ...same("enhanced", catalogue.enhanced, "facts/enhanced"),
      ...same("classes", digits(2, 5), "the classes"),
      ...same("subjects", digits(0, 7), "the subjects"),
      ...same("digits", digits(0, 5), "the second digits"),
      ...same("pairs", catalogue.words[model]?.pairs ?? {}, `${model}/pairs`),
      ...same("reasons", catalogue.reasons, "facts/reasons"),
      ...same("symptoms", catalogue.symptoms, "facts/symptoms"),
      ...sameRules(language, catalogue, words),
      ...repeatedNames(language, words),
    ];
  });
}

/** A table with the keys `from` to `to`. */
function digits(from: number, to: number): Table {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, true]));
}

/** What a table lacks that `model` has, and what it has beyond that, each in one line. */
function sameKeys(where: string, expected: Table, actual: Table, model: string): string[] {
  const missing = Object.keys(expected).filter((key) => !(key in actual));
  const extra = Object.keys(actual).filter((key) => !(key in expected));
  return [
    ...(missing.length > 0 ? [`${where} lacks of ${model}: ${listed(missing)}`] : []),
    ...(extra.length > 0 ? [`${where} has what ${model} has not: ${listed(extra)}`] : []),
  ];
}

/** The first few keys, and how many more there are. */
function listed(keys: readonly string[]): string {
  const first = keys.slice(0, mostListed).join(", ");
  return keys.length > mostListed ? `${first} and ${keys.length - mostListed} more` : first;
}

function sameRules(language: string, catalogue: RawCatalogue, words: RawWords): string[] {
  const rulesOf = (table: Table | undefined) => (table?.["rules"] ?? {}) as Table;
  const { providers } = words;
  return [
    ...sameKeys(`${language}/providers`, catalogue.providers, providers, "facts/providers"),
    ...Object.entries(catalogue.providers)
      .filter(([id]) => id in providers)
      .flatMap(([id, facts]) => {
        const [here, there] = [`${language}/providers/${id}`, `facts/providers/${id}`];
        return sameKeys(here, rulesOf(facts), rulesOf(providers[id]), there);
      }),
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
      .map(
        (other) =>
          `facts: ${code} is confused with ${other}, which ${other === code ? "is itself" : "has no facts"}`,
      ),
  );
}

/** Phrases that one language lacks, or that name other placeholders. */
function unequal(catalogue: RawCatalogue): string[] {
  const english = leaves(catalogue.words[model]?.phrases ?? {});
  return Object.entries(catalogue.words).flatMap(([language, words]) => {
    const own = leaves(words.phrases);
    return [
      ...sameKeys(`${language}/phrases`, keyed(english), keyed(own), `${model}/phrases`),
      ...[...own]
        .filter(([key]) => english.has(key))
        .filter(([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ""))
        .map(([key]) => `${language}/phrases: ${key} has other placeholders than in English`),
    ];
  });
}

function keyed(texts: ReadonlyMap<string, string>): Table {
  return Object.fromEntries(texts);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");
}
