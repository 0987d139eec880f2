import { describe, expect, it } from "vitest";
import { passedBy } from "../../../server/src/dialogue/dialogue";
import { expectKnown, hearSpoken, stateAfter } from "./spoken";

/** A reply that others' lines interrupt, and what was known of its last line. */
function interruptedBy(others: number) {
  return hearSpoken(["C: EHLO x", "S: 250-x", ...Array<string>(others).fill(""), "S: 250 ok"]).at(
    -1,
  )?.turn;
}

describe("a reply of several lines (RFC 5321 section 4.2.1)", () => {
  it.each(["220", "354", "221", "334", "235", "550"])("may have the code %s", (code) => {
    const [first, second, third] = hearSpoken([`S: ${code}-a`, `S: ${code}-b`, `S: ${code} c`]);
    expect([first?.turn.above, second?.turn.above, third?.turn.above]).toEqual([0, 1, 2]);
    expect(third?.turn.asked).toBe(first?.turn.asked);
  });

  it.each(["220", "354", "221", "334", "235"])(
    "does not go on with a %s, which is of another",
    (code) => {
      expect(hearSpoken(["S: 550-a", `S: ${code} b`]).at(-1)?.turn.above).toBe(0);
    },
  );

  it.each(["250", "421", "451", "550"])("goes on with a %s where the server errs", (code) => {
    expect(hearSpoken(["S: 550-a", `S: ${code} b`]).at(-1)?.turn.above).toBe(1);
  });

  it("answers one command, however many lines it has", () => {
    expectKnown(`
                   | C: EHLO x
                   | C: NOOP
      EHLO         | S: 250-a
      EHLO +1      | S: 250-b
      EHLO +2      | S: 250 c
      NOOP         | S: 250 ok`);
  });

  it("goes on behind a hundred lines of others, and not behind more", () => {
    expect(interruptedBy(100)).toEqual({ asked: "EHLO", above: 101, credentials: false });
    expect(interruptedBy(101)).toEqual({ asked: undefined, above: 0, credentials: false });
  });

  it("may be interrupted again after each of its lines", () => {
    const others = Array<string>(100).fill("");
    const heard = hearSpoken([
      "C: EHLO x",
      "S: 250-x",
      ...others,
      "S: 250-y",
      ...others,
      "S: 250 ok",
    ]).at(-1);
    expect(heard?.turn.above).toBe(202);
  });

  it("is over at the gap that is asked for", () => {
    const open = stateAfter("C: EHLO x", "S: 250-x");
    const [one, two] = [passedBy(open, 1), passedBy(passedBy(open, 1), 1)];
    expect(one.open).toEqual({ code: "250", lines: 2, quiet: 1, asked: "EHLO" });
    expect(two.open).toBeUndefined();
  });
});
