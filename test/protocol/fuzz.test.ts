import { describe, expect, it } from "vitest";
import { run } from "../fuzz/run";

/** In milliseconds: on a machine that does much else; alone it takes a few seconds. */
const LONGEST = 120_000;

/** A small part of `npm run fuzz`, the same every time. */
describe("a server that is sent anything", () => {
  it.each([
    ["rich", 7],
    ["plain", 8],
  ] as const)(
    "answers and stays right: a %s client, seed %d",
    async (kind, seed) => {
      const { faults, lastSent, requests } = await run({ kind, seed, requests: 700 });
      expect(faults.length > 0 ? [...lastSent, ...faults] : []).toEqual([]);
      expect(requests).toBe(700);
    },
    LONGEST,
  );
});
