import { describe, expect, it } from "vitest";
import { CrashCount } from "../../../../client/src/endings/crash-count";

const minute = 60_000;

/** What is said of ends at these minutes. */
function saidOf(...minutes: readonly number[]): boolean[] {
  const count = new CrashCount();
  return minutes.map((at) => count.isTooMany(at * minute));
}

describe("the count of crashes", () => {
  it("is too high at the fifth within three minutes", () => {
    expect(saidOf(0, 0, 1, 2, 3)).toEqual([false, false, false, false, true]);
  });

  it("forgets those that are longer ago", () => {
    expect(saidOf(0, 1, 2, 3, 3.1, 3.2)).toEqual([false, false, false, false, false, true]);
  });

  it("begins anew when somebody wants to try again", () => {
    const count = new CrashCount();
    for (let at = 0; at < 5; at++) count.isTooMany(at);
    count.forget();
    expect(count.isTooMany(6)).toBe(false);
  });
});
