import { describe, expect, it } from "vitest";
import { FollowedLog } from "../../../server/src/follow/followed-log";
import { MOST_LISTED } from "../../../server/src/follow/latest";

const nothing = () => () => false;
const quiet = "Nov 21 21:16:26 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]\n";
const failed = "550 5.1.1 unknown\n";

const places = (log: FollowedLog) => log.latest.all.map(({ row }) => row.failure.line);

describe("FollowedLog", () => {
  it("counts lines in the file, whatever pieces it comes in", () => {
    const log = new FollowedLog("file:///maillog", nothing);
    log.add(quiet + failed);
    log.add(quiet);
    log.add(failed);
    expect(log.lines).toBe(4);
    expect(places(log)).toEqual([1, 3]);
    expect(log.counts).toMatchObject({ permanent: 2, transient: 0, hidden: 0 });
  });

  it("passes over text, but not over its lines", () => {
    const log = new FollowedLog("file:///maillog", nothing);
    log.skip(`${failed}a\rb\r\n`);
    log.add(failed);
    expect(places(log)).toEqual([3]);
  });

  it("begins at the top of the next file", () => {
    const log = new FollowedLog("file:///maillog", nothing);
    log.add(quiet + failed);
    log.renew();
    log.add(failed);
    expect(places(log)).toEqual([1, 0]);
    expect(log.latest.all.map((failure) => log.isFormer(failure))).toEqual([true, false]);
  });

  it("lists the latest failures, and says how many are older", () => {
    const log = new FollowedLog("file:///maillog", nothing);
    log.add(failed.repeat(MOST_LISTED));
    log.add(quiet + failed);
    expect(log.latest.all).toHaveLength(MOST_LISTED);
    expect(log.left).toBe(1);
    expect(places(log).at(-1)).toBe(MOST_LISTED + 1);
    expect(places(log)[0]).toBe(1);
  });

  it("tells the same of a failure when the text around it was let go", () => {
    const log = new FollowedLog("file:///maillog", nothing);
    const secret = "Nov 21 21:16:27 mx app[1]: > AUTH PLAIN AGFubgBzM2NyM3Q=\n";
    log.add(secret + failed);
    for (let part = 0; part < 40; part++) log.add(quiet + failed);
    expect(places(log).slice(0, 3)).toEqual([1, 3, 5]);
    expect(log.latest.all[0]).toMatchObject({
      text: "550 5.1.1 unknown",
      reply: expect.any(String),
    });
    expect(log.latest.all[0]?.row.code).toBe("550 5.1.1");
  });

  it("goes on from a state", () => {
    const first = new FollowedLog("file:///maillog", nothing);
    first.add(quiet + failed);
    const log = new FollowedLog("file:///maillog", nothing, structuredClone(first.state));
    log.add(failed);
    expect(places(log)).toEqual([2]);
    expect(log.counts.permanent).toBe(2);
    expect(log.left).toBe(1);
  });
});
