import { f1, type Score } from "./count";
import type { Part } from "./labels";

/** F1 that may not fall, of all formats and of the general reader alone. */
const floors: Readonly<Record<Part, Readonly<Record<string, number>>>> = {
  open: { "all formats": 0.998, "general reader alone": 0.975 },
  sealed: { "all formats": 0.99, "general reader alone": 0.975 },
};
/** The share of lines that are no mail, of both parts, which may have a token. */
const mostNoMail = 0.001;

/** A sentence for each figure that is below its floor. */
export function belowFloor(scores: ReadonlyMap<Part, ReadonlyMap<string, Score>>): string[] {
  const low = [...scores].flatMap(([part, byReader]) =>
    Object.entries(floors[part]).flatMap(([reader, floor]) => {
      const count = byReader.get(reader)?.all;
      if (count !== undefined && f1(count) >= floor) return [];
      return [`${part}: F1 of ${reader} is ${count && f1(count).toFixed(4)}, below ${floor}`];
    }),
  );
  const { hit, lines } = noMailOf(scores);
  const share = `${hit} of ${lines} lines that are no mail have a token`;
  return hit > lines * mostNoMail ? [...low, share] : low;
}

/** Lines of both parts that are no mail, and how many of them have a token all the same. */
export function noMailOf(scores: ReadonlyMap<Part, ReadonlyMap<string, Score>>) {
  const all = [...scores.values()].flatMap((byReader) => byReader.get("all formats")?.noMail ?? []);
  return {
    hit: all.reduce((sum, { hit }) => sum + hit, 0),
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
  };
}
