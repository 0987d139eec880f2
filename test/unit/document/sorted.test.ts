import { describe, expect, it, test } from "vitest";
import { lastUpTo } from "../../../server/src/document/sorted";
import { addFree } from "../../../server/src/document/spans";

describe("lastUpTo", () => {
  it.each([
    [[], 5, -1],
    [[3], 2, -1],
    [[3], 3, 0],
    [[3], 4, 0],
    [[0, 2, 4], 1, 0],
    [[0, 2, 4], 2, 1],
    [[0, 2, 4], 3, 1],
    [[0, 2, 4], 4, 2],
    [[0, 2, 4], 9, 2],
    [[0, 2, 2, 4], 2, 2],
  ])("of %j the last up to %i is number %i", (sorted, value, index) => {
    expect(lastUpTo(sorted, value)).toBe(index);
  });
});

test.each<[string, number[][], number[][], number[][]]>([
  ["beside each other", [[0, 2]], [[2, 4]], [[2, 4]]],
  ["before", [[2, 4]], [[0, 2]], [[0, 2]]],
  ["over its end", [[0, 2]], [[1, 3]], []],
  ["over its start", [[2, 4]], [[1, 3]], []],
  ["within", [[0, 9]], [[3, 4]], []],
  ["around", [[3, 4]], [[0, 9]], []],
  [
    "between",
    [
      [6, 8],
      [0, 2],
    ],
    [[2, 6]],
    [[2, 6]],
  ],
  [
    "some of many",
    [
      [4, 6],
      [0, 2],
    ],
    [
      [1, 2],
      [2, 3],
      [5, 7],
      [6, 7],
    ],
    [
      [2, 3],
      [6, 7],
    ],
  ],
  [
    "to none",
    [],
    [
      [0, 1],
      [1, 2],
    ],
    [
      [0, 1],
      [1, 2],
    ],
  ],
])("addFree adds what overlaps nothing: %s", (_, taken, more, added) => {
  const spanOf = ([start = 0, end = 0]: number[]) => ({ start, end });
  const spans = taken.map(spanOf);
  addFree(spans, more.map(spanOf));
  expect(spans).toEqual([...taken, ...added].map(spanOf));
});
