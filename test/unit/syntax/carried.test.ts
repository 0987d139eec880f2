import { describe, expect, it } from "vitest";
import { carryAfter, sameCarry } from "../../../server/src/syntax/carry";
import type { Carry } from "../../../server/src/syntax/tokenise";
import { lastReading as last } from "./read-marked";

const one = (memory: string | undefined, session = "a", before?: Carry, family = "f") =>
  carryAfter(before, { session }, family, memory);

describe("what is remembered of sessions", () => {
  it("is the same where sessions, families and memories are", () => {
    expect(sameCarry(undefined, undefined)).toBe(true);
    expect(sameCarry(one("x"), one("x"))).toBe(true);
    expect(sameCarry(one("y", "b", one("x")), one("y", "b", one("x")))).toBe(true);
  });

  it.each([
    [one("x"), one("y")],
    [one("x"), one("x", "b")],
    [one("x"), one("x", "a", undefined, "g")],
    [one("x"), undefined],
    [undefined, one("x")],
    [one("y", "b", one("x")), one("y", "b", one("z"))],
    [one("y", "b", one("x")), one("y", "b")],
    [one("y", "b"), one("y", "b", one("x"))],
  ])("is another else (%#)", (a, b) => {
    expect(sameCarry(a, b)).toBe(false);
  });

  it("keeps the newest first, one entry a session, and at most sixteen", () => {
    expect(one(undefined)).toBeUndefined();
    const both = one("y", "b", one("x"));
    expect(both).toMatchObject({ session: "b", memory: "y", older: { session: "a", memory: "x" } });
    expect(one("z", "a", both)).toMatchObject({
      session: "a",
      memory: "z",
      older: { session: "b", memory: "y", older: undefined },
    });
    expect(one(undefined, "b", both)).toMatchObject({ session: "a", older: undefined });
    expect(one("y", "b", both)).toBe(both);
    let carry: Carry | undefined;
    for (let session = 0; session < 20; session++) carry = one("x", `s${session}`, carry);
    const kept: string[] = [];
    for (let entry = carry; entry !== undefined; entry = entry.older) kept.push(entry.session);
    expect(kept).toEqual(Array.from({ length: 16 }, (_, back) => `s${19 - back}`));
  });
});

describe("the block of a line, also of one that something stands before", () => {
  const head = "Nov 21 21:16:42 mail";
  it.each([
    [`${head} postfix/smtp[5]: send attr diag_text = 550 5.1.1 no`, "postfix attributes"],
    [`${head} postfix/smtp[5]: send attr status = 5.1.1`, "postfix attributes"],
    [
      `${head} postfix/smtp[5]: send attr reason = host x[192.0.2.1] said: 550 5.1.1 no`,
      "postfix attributes",
    ],
    [`${head} nullmailer[5]: smtp: Failed: 550 no`, "nullmailer"],
    ["smtp: Failed: 550-no\n550 last", "nullmailer"],
    [
      `${head} qpsmtpd[550]: Plugin x, hook rcpt returned DENY, no (#5.7.1)`,
      "qpsmtpd qpsmtpd[550] 0",
    ],
    ["61184 dispatching RCPT TO:<v@example.org>\n61184 250 ok", undefined],
  ])("%s", (text, block) => {
    expect(last(text)?.block).toBe(block);
  });

  it("is one for a denial of qpsmtpd and its reply, and another for the next command's", () => {
    const first = "61184 dispatching RCPT TO:<v@example.org>";
    const denial = "61184 Plugin x, hook rcpt returned DENY, no (#5.7.1)";
    const block = last(`${first}\n${denial}`)?.block;
    expect(block).toContain("qpsmtpd 61184 ");
    expect(last(`${first}\n${denial}\n61184 550 no (#5.7.1)`)?.block).toBe(block);
    expect(last(`${first}\n61184 400 later`)?.block).toBe(block);
    const next = last(`${first}\n${denial}\n61184 dispatching RSET\n61184 550 no`)?.block;
    expect(next).toContain("qpsmtpd 61184 ");
    expect(next).not.toBe(block);
    const third = last(`${first}\n61184 dispatching RSET\n61184 dispatching NOOP\n61184 550 no`);
    expect(third?.block).toBe(block);
  });

  it("and what was asked stay", () => {
    expect(
      last(`${head} postfix/smtpd[5]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 5.1.1 no`),
    ).toMatchObject({
      format: "postfix",
      asked: "RCPT",
    });
  });
});

describe("PHPMailer's server lines", () => {
  it.each([
    ["SERVER -> CLIENT: 250-mx.example.com", "250", true],
    ["SERVER -> CLIENT: 250 mx.example.com", "250", false],
    ["SMTP -> FROM SERVER:220 mx.example.com", "220", false],
    ["SERVER -&gt; CLIENT: 554-no554 no<br>", "554", false],
  ])("%s", (line, code, more) => {
    expect(last(line)).toMatchObject({ format: "phpmailer", speech: { by: "server", code, more } });
  });

  it("begin with a session, and go on where the reply does", () => {
    expect(last("Connection: opening to mx.example.com:25, timeout=300")).toMatchObject({
      format: "phpmailer",
      speech: { by: "session" },
    });
    const text =
      "2026-11-21 10:20:05\tSERVER -> CLIENT: 250-mx\n                   \t                  250 SIZE 550";
    expect(last(text)?.tokens.map(({ value }) => value)).toEqual(["250"]);
  });
});
