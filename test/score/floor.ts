import { f1, type Score } from "./count";
import type { Part } from "./labels";

/** What may not fall: F1 of all formats and of the general reader alone, and the share of lines that are no mail with a token. */
const floors: Readonly<Record<Part, Readonly<Record<string, number>>>> = {
  open: { "all formats": 0.995, "general reader alone": 0.9 },
  sealed: { "all formats": 0.99, "general reader alone": 0.9 },
};
const mostNoMail = 0.001;

/** A sentence for each figure that is below its floor. */
export function belowFloor(scores: ReadonlyMap<Part, ReadonlyMap<string, Score>>): string[] {
  return [...scores].flatMap(([part, byReader]) => {
    const low = Object.entries(floors[part]).flatMap(([reader, floor]) => {
      const count = byReader.get(reader)?.all;
      if (count !== undefined && f1(count) >= floor) return [];
      return [`${part}: F1 of ${reader} is ${count && f1(count).toFixed(4)}, below ${floor}`];
    });
    const noMail = byReader.get("all formats")?.noMail;
    if (noMail !== undefined && noMail.hit > noMail.lines * mostNoMail)
      low.push(`${part}: ${noMail.hit} of ${noMail.lines} lines that are no mail have a token`);
    return low;
  });
}
