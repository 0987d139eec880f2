import { describe, expect, it } from "vitest";
import { Follower } from "../../../server/src/follow/follower";

const line = "Nov 21 21:16:27 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]\n";
const written = Date.parse("2026-11-21T21:16:27Z");

/** When the log counts as last written, after the machine's clock has said these times while it grew. */
function writtenAfter(...times: readonly number[]): string {
  const clock = [...times];
  const follower = new Follower("file:///log", {
    hiding: () => () => false,
    fromNow: false,
    resume: undefined,
    changed: () => undefined,
    now: () => clock.shift() ?? 0,
  });
  follower.begin(line.length, written, false);
  follower.bytes(Buffer.from(line));
  follower.caughtUp();
  for (const _ of times) follower.bytes(Buffer.from(line));
  return new Date(follower.log.written ?? Number.NaN).toISOString().slice(0, 10);
}

describe("a followed log, whose lines may name no year", () => {
  it("is as old as the machine's clock says while it grows", () => {
    expect(writtenAfter(written, Date.parse("2027-01-01T00:00Z"))).toBe("2027-01-01");
  });

  it("is not older than its file was, where the clock jumps back", () => {
    expect(writtenAfter(Date.parse("2025-11-21T21:17Z"), 0)).toBe("2026-11-21");
  });

  it("comes back with the clock from a jump ahead", () => {
    expect(writtenAfter(Date.parse("2126-11-21T21:17Z"), written + 1000)).toBe("2026-11-21");
  });
});
