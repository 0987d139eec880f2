import { fill, type Language } from "../catalogue/index";
import { numberText } from "./names";

/** A phrase for one thing and one for any other number of them. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** `1 message`, `12 messages`: as the language counts. Nought is singular in French, plural in English. */
export function counted(count: number, { one, many }: Counted, language: Language): string {
  const singular = new Intl.PluralRules(language).select(count) === "one";
  return count !== 0 && singular ? one : fill(many, { count: numberText(count, language) });
}
