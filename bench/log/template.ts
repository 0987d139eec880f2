import { type Field, fields } from "./fields";
import type { Story } from "./stories";

/** A story with gaps: each line in parts, a part being text that stays or the number of a gap; and what stood in the gaps. */
export interface Template {
  readonly lines: readonly (readonly (string | number)[])[];
  readonly gaps: readonly { readonly old: string; readonly field: Field }[];
}

const all = new RegExp(fields.map(({ pattern }) => `(${pattern.source})`).join("|"), "g");

/** The same text of the same field in two places of a story is one gap, so that ids and addresses go on to connect its lines. */
export function templateOf(story: Story): Template {
  const gaps: { old: string; field: Field }[] = [];
  const places = new Map<string, number>();
  const gapOf = (old: string, field: Field): number => {
    const key = `${fields.indexOf(field)} ${old}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, gaps.length);
    return gaps.push({ old, field }) - 1;
  };
  return { lines: story.map((line) => partsOf(line, gapOf)), gaps };
}

function partsOf(line: string, gapOf: (old: string, field: Field) => number): (string | number)[] {
  const parts: (string | number)[] = [];
  let done = 0;
  for (const match of line.matchAll(all)) {
    const field = fields[match.slice(1).findIndex((group) => group !== undefined)];
    if (field === undefined) continue;
    if (match.index > done) parts.push(line.slice(done, match.index));
    parts.push(gapOf(match[0], field));
    done = match.index + match[0].length;
  }
  if (done < line.length) parts.push(line.slice(done));
  return parts;
}
