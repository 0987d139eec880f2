import type { ListPart } from "../../../../protocol/messages";

/** The part of a list that was asked for, and how many items follow it. At most `most` items; malformed numbers do not count. */
export function partOf<Item>(
  items: readonly Item[],
  { from, count }: ListPart,
  most: number,
): { readonly part: readonly Item[]; readonly left: number } {
  const first = whole(from, 0, items.length);
  const end = first + whole(count, most, most);
  return { part: items.slice(first, end), left: Math.max(0, items.length - end) };
}

function whole(value: number | undefined, otherwise: number, most: number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return Math.min(otherwise, most);
  return Math.min(most, Math.max(0, Math.trunc(value)));
}
