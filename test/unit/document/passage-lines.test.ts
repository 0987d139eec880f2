import { describe, expect, it } from "vitest";
import { linesOfPassage, passagesOf } from "../../../server/src/document/passages";
import { numbered } from "./made";

/** So many lines of others. */
function others(count: number): string[] {
  return Array<string>(count).fill("-");
}

function passages(...lines: string[]): number[][] {
  return passagesOf(numbered(...lines)).map((passage) => passage.map(([number]) => number));
}

function around(lines: readonly string[], number: number, most = 60): number[] {
  const made = new Map(numbered(...lines));
  return linesOfPassage(
    { lineCount: lines.length, lineAt: (line) => made.get(line) },
    number,
    most,
  );
}

describe("passagesOf", () => {
  it.each<[string, string[], number[][]]>([
    ["a reply", ["550 more", "+1 550 last"], [[0, 1]]],
    ["replies side by side", ["550 more", "450 last", "+2 550 last"], [[0, 2], [1]]],
    [
      "two that are open at once",
      ["550 more", "450 more", "+2 550 more", "+2 450 last", "+4 550 last"],
      [
        [0, 2, 4],
        [1, 3],
      ],
    ],
    ["a reply whose beginning is not there", ["+7 550 last", "450 last"], [[0], [1]]],
    ["replies one after another", ["550 last", "550 last"], [[0], [1]]],
    [
      "blocks",
      ["550 block=a", "block=a", "block=b", "5.1.1 block=b"],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["a block with a line in it", ["550 block=a", "", "550 block=a"], [[0], [2]]],
    ["a block with a code between", ["550 block=a", "550", "550 block=a"], [[0], [1], [2]]],
    ["a reply beside a block of its name", ["550 last block=a", "550 block=a"], [[0], [1]]],
    ["lines with codes", ["550", "550"], [[0], [1]]],
    ["signs of a bounce", ["bounce=talk", "bounce=notice"], [[0], [1]]],
    ["no line that says nothing", ["client", "read", "-"], []],
  ])("finds %s", (_, lines, found) => {
    expect(passages(...lines)).toEqual(found);
  });
});

describe("linesOfPassage", () => {
  const reply = ["550 more", "450 last", "+2 550 more", "-", "+4 550 last", "250 last"];

  it.each([
    [0, [0, 2, 4]],
    [1, [1]],
    [2, [0, 2, 4]],
    [3, [3]],
    [4, [0, 2, 4]],
    [5, [5]],
    [6, [6]],
  ])("of a reply that others interrupt, from line %i: %j", (line, lines) => {
    expect(around(reply, line)).toEqual(lines);
  });

  it("are the reply's first ones where there are too many", () => {
    expect(around(reply, 4, 2)).toEqual([0, 2]);
    expect(around(reply, 4, 3)).toEqual([0, 2, 4]);
  });

  it("are a reply's as far apart as the dialogue lets them stand", () => {
    const apart = (gap: number) => ["550 more", ...others(gap), `+${gap + 1} 550 last`];
    for (const line of [0, 101]) expect(around(apart(100), line)).toEqual([0, 101]);
    expect(around(apart(101), 0)).toEqual([0]);
  });

  it("may stand so far apart again and again", () => {
    const lines = ["550 more", ...others(99), "+100 550 more", ...others(99), "+200 550 last"];
    expect(around(lines, 200)).toEqual([0, 100, 200]);
  });

  it("of a block stand right below each other", () => {
    const lines = ["550", "block=a", "550 block=a", "block=a", "block=b", "-", "block=a"];
    for (const line of [1, 2, 3]) expect(around(lines, line)).toEqual([1, 2, 3]);
    for (const line of [0, 4, 5, 6]) expect(around(lines, line)).toEqual([line]);
  });

  it("of a long block are as many as are asked for, the line itself among them", () => {
    const lines = Array<string>(9).fill("block=a");
    expect(around(lines, 0, 3)).toEqual([0, 1, 2]);
    expect(around(lines, 1, 3)).toEqual([0, 1, 2]);
    expect(around(lines, 5, 3)).toEqual([3, 4, 5]);
    expect(around(lines, 8, 3)).toEqual([6, 7, 8]);
    expect(around(lines, 8, 9)).toHaveLength(9);
  });

  it("of a reply are no block", () => {
    expect(around(["550 last block=a", "550 block=a"], 1)).toEqual([1]);
  });
});
