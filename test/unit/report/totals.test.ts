import { describe, expect, it } from "vitest";
import { edgesOf } from "../../../server/src/report/edges";
import { Totals } from "../../../server/src/report/totals";

describe("Totals", () => {
  it("counts by name, the most frequent first, else by the alphabet; what has no name is passed over", () => {
    const totals = new Totals();
    for (const name of ["b", "c", "a", "c", undefined]) totals.add(name, name !== "a");
    expect(totals.top()).toEqual([
      ["c", { permanent: 2, transient: 0 }],
      ["a", { permanent: 0, transient: 1 }],
      ["b", { permanent: 1, transient: 0 }],
    ]);
  });

  it("lets the rare names go when there are twice as many as are kept, and says how many failures that were", () => {
    const totals = new Totals(2);
    for (const name of ["a", "b", "b", "c", "c", "c", "d"]) totals.add(name, true);
    totals.add("e", false);
    expect(totals.top().map(([name]) => name)).toEqual(["c", "b"]);
    expect(totals.dropped).toEqual({ permanent: 2, transient: 1 });
    totals.add("b", true);
    expect(totals.top()[0]).toEqual(["b", { permanent: 3, transient: 0 }]);
  });

  it("adds others, as they come from another thread", () => {
    const [totals, other] = [new Totals(2), new Totals(2)];
    totals.add("a", true);
    for (const name of ["b", "a", "a", "c", "d", "e"]) other.add(name, false);
    totals.merge(structuredClone(other.data));
    expect(totals.top()).toEqual([
      ["a", { permanent: 1, transient: 2 }],
      ["b", { permanent: 0, transient: 1 }],
    ]);
    expect(totals.dropped).toEqual({ permanent: 0, transient: 3 });
  });
});

describe("edgesOf", () => {
  const line = (day: number) => `Nov ${day} 21:16:42 mx x[1]: y\n`;

  it("finds the first and the last time, though lines at the ends have none", () => {
    const text = `a\n${line(11)}${line(12)}${line(13)}b\n\n`;
    const days = edgesOf(text).map(({ time }) => new Date(time.at).getUTCDate());
    expect(days).toEqual([11, 13]);
  });

  it("finds none far from the ends", () => {
    expect(edgesOf(`${"a\n".repeat(50)}${line(11)}${"b\n".repeat(50)}`)).toEqual([]);
    expect(edgesOf("")).toEqual([]);
  });
});
