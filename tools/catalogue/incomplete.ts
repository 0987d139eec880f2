import { model, type RawCatalogue, type RawWords, type Table } from "./read";
import { sameKeys } from "./same-keys";

/** Codes without words, words without a code, and names used twice. */
export function incomplete(catalogue: RawCatalogue): string[] {
  return Object.entries(catalogue.words).flatMap(([language, words]) => {
    const same = (name: keyof RawWords, expected: Table, expectedBy: string) =>
      sameKeys(`${language}/${name}`, expected, words[name], expectedBy);
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
