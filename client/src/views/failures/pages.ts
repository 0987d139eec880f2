import type { ListPart } from "../../../../protocol/messages";

/** How many items of a long list are shown at first, and how many more with each step. */
export const pageSize = 500;

/** A part of a list, and how many items follow it. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly left: number;
}

/** The first `wanted` items of a list, in as many questions as the server's own limit makes necessary. */
export async function firstOf<Item>(
  wanted: number,
  ask: (part: ListPart) => Promise<Part<Item>>,
): Promise<Part<Item>> {
  const items: Item[] = [];
  for (;;) {
    const part = await ask({ from: items.length, count: wanted - items.length });
    items.push(...part.items);
    const isDone = items.length >= wanted || part.left === 0 || part.items.length === 0;
    if (isDone) return { items, left: part.left };
  }
}
