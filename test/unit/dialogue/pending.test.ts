import { describe, expect, it } from "vitest";
import { answer, ask, isCertain, settle, settleKnown } from "../../../server/src/dialogue/pending";
import type { Pending } from "../../../server/src/dialogue/state";
import type { Asked } from "../../../server/src/syntax/reading";

/** A queue in words: `RCPT*2 ? DATA`, where `?` is a command that SMTP does not know. */
function queue(words: string): Pending[] {
  return words.split(" ").flatMap((word) => {
    const [verb = "", times = "1"] = word.split("*");
    const asked = verb === "?" ? undefined : (verb as Asked);
    return verb === "" ? [] : [{ asked, times: Number(times) }];
  });
}

describe("ask", () => {
  it.each([
    ["", "MAIL", "MAIL"],
    ["MAIL", "RCPT", "MAIL RCPT"],
    ["MAIL RCPT", "RCPT", "MAIL RCPT*2"],
    ["MAIL RCPT*2", "RCPT", "MAIL RCPT*3"],
    ["MAIL RCPT DATA", "RCPT", "MAIL RCPT DATA RCPT"],
    ["?", "?", "?*2"],
  ])("puts behind %j a %s: %j", (before, asked, after) => {
    expect(ask(queue(before), queue(asked)[0]?.asked)).toEqual(queue(after));
  });

  it("puts as many behind the queue as there will be replies", () => {
    expect(ask(queue("QUIT"), "END-OF-DATA", 3)).toEqual(queue("QUIT END-OF-DATA*3"));
    expect(ask(queue("END-OF-DATA"), "END-OF-DATA", 3)).toEqual(queue("END-OF-DATA*4"));
  });

  it("knows nothing more when 64 kinds in a row wait, which nobody pipelines", () => {
    const full = queue("RSET NOOP ".repeat(32).trim());
    expect(ask(full.slice(1), "RSET")).toHaveLength(64);
    expect(ask(full, "RSET")).toEqual([]);
    expect(ask(full, "NOOP")).toHaveLength(64);
  });
});

describe("answer (RFC 2920: replies come in the order of the commands)", () => {
  it.each([
    ["MAIL RCPT*2", "250", "MAIL", "RCPT*2"],
    ["RCPT*3 NOOP", "550", "RCPT", "RCPT*2 NOOP"],
    ["RCPT*2", "550", "RCPT", "RCPT"],
    ["RCPT NOOP", "250", "RCPT", "NOOP"],
    ["", "250", "?", ""],
  ])("of %j gives a %s to %s; %j waits", (before, code, asked, after) => {
    expect(answer(queue(before), code)).toEqual({
      asked: queue(asked)[0]?.asked,
      pending: queue(after),
    });
  });

  it.each([
    // RFC 5321 section 4.3.2: only DATA is answered by 354, and 221 is QUIT's; RFC 4954: 334 and 235 are of AUTH.
    ["RCPT*2 DATA NOOP", "354", "DATA", "NOOP"],
    ["NOOP QUIT", "221", "QUIT", ""],
    ["NOOP AUTH MAIL", "235", "AUTH", "MAIL"],
    ["NOOP AUTH MAIL", "334", "AUTH", "MAIL"],
    ["RCPT NOOP", "354", "DATA", ""],
  ])("of %j gives a %s to %s whatever waits before it; %j waits", (before, code, asked, after) => {
    expect(answer(queue(before), code)).toEqual({ asked, pending: queue(after) });
  });

  it.each([
    // RFC 5321 section 4.3.2: a connection is greeted with 220 or refused.
    ["220", "CONNECT"],
    ["421", "CONNECT"],
    ["400", "CONNECT"],
    ["554", "CONNECT"],
    ["250", "EHLO"],
    ["211", "EHLO"],
    ["251", "EHLO"],
  ])("greets a new connection with no success but 220: %s answers %s", (code, asked) => {
    expect(answer(queue("CONNECT EHLO"), code).asked).toBe(asked);
  });

  it("waits for no greeting any more when a reply has come that is none", () => {
    expect(answer(queue("CONNECT"), "250")).toEqual({ asked: undefined, pending: [] });
  });

  it.each([
    // RFC 5321 section 4.2.4: a command that is not known gets 500, one with faults 501 to 504; 421 comes at any time.
    ["500", undefined],
    ["501", undefined],
    ["502", undefined],
    ["503", undefined],
    ["504", undefined],
    ["421", undefined],
    ["250", "NOOP"],
    ["499", "NOOP"],
    ["450", "NOOP"],
    ["505", "NOOP"],
    ["550", "NOOP"],
  ])("complains of an unknown command before others: %s answers %s", (code, asked) => {
    expect(answer(queue("? NOOP"), code).asked).toBe(asked);
  });

  it("takes any reply for that to an unknown command where nothing else waits", () => {
    expect(answer(queue("?"), "250")).toEqual({ asked: undefined, pending: [] });
    expect(answer(queue("?*2"), "250")).toEqual({ asked: undefined, pending: queue("?") });
  });

  it("lets nothing wait behind a 421, which ends the connection (RFC 5321 section 3.8)", () => {
    expect(answer(queue("MAIL RCPT*2 DATA"), "421")).toEqual({ asked: "MAIL", pending: [] });
    expect(answer(queue("MAIL RCPT*2 DATA"), "451").pending).toEqual(queue("RCPT*2 DATA"));
  });
});

describe("settle", () => {
  it.each([
    ["MAIL RCPT*2 DATA NOOP", "DATA", "NOOP"],
    ["MAIL RCPT*2 DATA", "RCPT", "RCPT DATA"],
    ["MAIL", "MAIL", ""],
    ["MAIL RCPT", "DATA", ""],
  ])("leaves of %j behind an answered %s: %j", (before, asked, after) => {
    expect(settle(queue(before), asked as Asked)).toEqual(queue(after));
  });
});

describe("settleKnown", () => {
  it("settles what the log names, and keeps the queue where that does not wait", () => {
    const before = queue("MAIL RCPT DATA");
    expect(settleKnown(before, "RCPT")).toEqual({ asked: "RCPT", pending: queue("DATA") });
    expect(settleKnown(before, "QUIT")).toEqual({ asked: "QUIT", pending: before });
  });
});

describe("isCertain", () => {
  it.each([
    ["354", true],
    ["221", true],
    ["334", true],
    ["235", true],
    ["220", false],
    ["250", false],
    ["421", false],
    ["535", false],
  ])("%s: %s", (code, certain) => {
    expect(isCertain(code)).toBe(certain);
  });
});
