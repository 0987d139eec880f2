import type { Meaning } from "../catalogue/index";
import { type Axis, consequenceOf, enhancedPartners, kindOf, type Phase, phasesOf } from "./axes";

/** How the codes stand to each other on one axis: a value for each, in the order of the codes. */
export interface Difference {
  readonly axis: Axis;
  readonly values: readonly string[];
}

type Reader = (meaning: Meaning) => string | undefined;

/** Most telling first. */
const axes: readonly (readonly [Axis, Reader])[] = [
  ["kind", kindOf],
  ["class", (meaning) => meaning.class],
  ["area", areaOf],
  ["scope", (meaning) => meaning.facts?.scope],
  ["phase", (meaning) => joined([...phasesOf(meaning)].sort())],
  ["actor", (meaning) => meaning.facts?.actors[0]],
  ["retry", (meaning) => meaning.facts?.retry],
  ["howToRetry", howToRetry],
  ["connection", connectionOf],
  ["consequence", consequenceOf],
  ["partners", (meaning) => joined(enhancedPartners(meaning), meaning.class === "3")],
  ["definition", definition],
];

/**
 * What differs between the codes, most telling first. An axis is left out where the codes agree or where one of them
 * has nothing to say; phases count only where codes have all or none in common, so that no statement is half true.
 */
export function differencesOf(meanings: readonly Meaning[]): Difference[] {
  const all = axes.flatMap(([axis, read]) => {
    const values = meanings.map(read);
    if (!values.every((value) => value !== undefined) || new Set(values).size < 2) return [];
    return axis === "phase" && overlap(meanings.map(phasesOf)) ? [] : [{ axis, values }];
  });
  const coarse = all.some(({ axis }) => axis === "retry");
  return all.filter(({ axis }) => axis !== "howToRetry" || !coarse);
}

/** The entry's own words for another attempt, for codes that the facts do not tell apart; only words that fit into a clause. */
function howToRetry({ facts, words }: Meaning): string | undefined {
  return facts === undefined || /[;:]/.test(words.retry) ? undefined : words.retry;
}

/** What happens to the connection; a number that no server sends says nothing of it. */
function connectionOf({ connection }: Meaning): string | undefined {
  return connection === "none" ? undefined : connection;
}

/** The area of the cause; a failure that names none leaves it open. */
function areaOf(meaning: Meaning): string | undefined {
  const area = meaning.facts?.area;
  return area === "none" && meaning.class >= "4" ? undefined : area;
}

function joined(values: readonly string[] | undefined, evenEmpty = false): string | undefined {
  if (values === undefined || (values.length === 0 && !evenEmpty)) return undefined;
  return values.join(" ");
}

function definition(meaning: Meaning): string | undefined {
  const first = meaning.facts?.references[0];
  return first && `${first.rfc} ${first.section}`;
}

/** Whether codes share a phase without having all of them in common. */
function overlap(phases: readonly (readonly Phase[])[]): boolean {
  const distinct = new Map(phases.map((each) => [[...each].sort().join(" "), each]));
  const all = [...distinct.values()].flat();
  return new Set(all).size < all.length;
}
