import { describe, expect, it } from "vitest";
import { codesAt, moved, noTrail, opened, readTrail } from "../../../client/src/views/trail";

const two = opened(opened(noTrail, ["550"]), ["334", "553"]);

describe("the trail of pages", () => {
  it("goes back and forward, and stops at its ends", () => {
    const back = moved(two, -1);
    expect(back && codesAt(back)).toEqual(["550"]);
    expect(back && moved(back, -1)).toBeUndefined();
    expect(back && moved(back, 1)).toEqual(two);
    expect(moved(two, 1)).toBeUndefined();
    expect(moved(noTrail, -1)).toBeUndefined();
  });

  it("forgets what lay ahead when another page is opened", () => {
    const back = moved(two, -1);
    const other = back && opened(back, ["421"]);
    expect(other?.entries.map(({ codes }) => codes)).toEqual([["550"], ["421"]]);
  });

  it("keeps one entry when the page that is shown is opened again", () => {
    expect(opened(two, ["334", "553"])).toBe(two);
    expect(opened(two, ["553", "334"]).entries).toHaveLength(3);
  });

  it("gives each entry an id of its own, and forgets the oldest", () => {
    let trail = noTrail;
    for (let code = 500; code < 560; code++) trail = opened(trail, [`${code}`]);
    expect(trail.entries).toHaveLength(50);
    expect(new Set(trail.entries.map(({ id }) => id)).size).toBe(50);
    expect(codesAt(trail)).toEqual(["559"]);
  });

  it("is read as it was kept, and from nothing else", () => {
    expect(readTrail(JSON.parse(JSON.stringify({ trail: two, scrolled: {} })))).toEqual(two);
    const malformed = [
      undefined,
      null,
      {},
      { trail: { entries: [], at: 0 } },
      { trail: { entries: [{ id: 1, codes: [] }], at: 0 } },
      { trail: { entries: [{ id: "1", codes: ["550"] }], at: 0 } },
      { trail: { ...two, at: 2 } },
      { trail: { entries: "550", at: 0 } },
    ];
    for (const state of malformed) expect(readTrail(state)).toBeUndefined();
  });
});
