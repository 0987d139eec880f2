import type { ValidateFunction } from "ajv";
import { dangling } from "./dangling";
import { incomplete } from "./incomplete";
import type { RawCatalogue, Table } from "./read";
import { invalid, schemasIn } from "./shape";
import { unequal } from "./unequal";

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
