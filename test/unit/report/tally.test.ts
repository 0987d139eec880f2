import { describe, expect, it } from "vitest";
import { MOST_PLACES, totalOf } from "../../../server/src/report/places";
import { Tally } from "../../../server/src/report/tally";

const at = (line: number) => ({ file: 0, line });

describe("Tally", () => {
  it("counts failures by name, the most frequent first, and knows the first places of each", () => {
    const tally = new Tally();
    for (let line = 0; line < 12; line++) tally.add("b", true, at(line));
    tally.add("a", false, at(20));
    tally.add("c", true, at(21));
    tally.add(undefined, true, at(22));
    expect(tally.top().map(([name, count]) => [name, totalOf(count)])).toEqual([
      ["b", 12],
      ["a", 1],
      ["c", 1],
    ]);
    expect(tally.top(1)[0]?.[1].places).toEqual(
      Array.from({ length: MOST_PLACES }, (_, n) => at(n)),
    );
    expect(totalOf(tally.nameless)).toBe(1);
  });

  it("lets rare names go when there are too many, and counts what it let go", () => {
    const tally = new Tally(2);
    for (const name of ["a", "a", "b", "b", "c", "d", "e"]) tally.add(name, true, at(0));
    expect(tally.top().map(([name]) => name)).toEqual(["a", "b"]);
    expect(totalOf(tally.dropped)).toBe(3);
  });
});
