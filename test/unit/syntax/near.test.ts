import { describe, expect, it } from "vitest";
import { enhancedCodeAt, replyCodeAt } from "../../../server/src/syntax/codes";
import { standsBehind, standsNear } from "../../../server/src/syntax/near";
import type { Token } from "../../../server/src/syntax/token";

/** The reply code that begins a text, and the enhanced code that ends it. */
function ends(text: string): readonly [Token, Token] {
  const reply = replyCodeAt(text, 0, 3);
  const enhanced = enhancedCodeAt(text, text.length - "5.1.1".length, text.length);
  if (reply === undefined || enhanced === undefined) throw new Error(`no pair: ${text}`);
  return [reply, enhanced];
}

describe("standsNear", () => {
  it.each([
    "550 5.1.1",
    "550-5.1.1",
    "550_5.1.1",
    "550+5.1.1",
    "550  5.1.1",
    "550: 5.1.1",
    "550,5.1.1",
    "550, 5.1.1",
    "550, b'5.1.1",
    '550, b"5.1.1',
    "550, '5.1.1",
    "550 - 5.1.1",
    "550- 5.1.1",
    "550 | 5.1.1",
    '550","5.1.1',
    "550','5.1.1",
    "550;5.1.1",
    "550; 5.1.1",
    "550|5.1.1",
    "550\t5.1.1",
    '550 "5.1.1',
    "550 (5.1.1",
    "550 [5.1.1",
    "550 #5.1.1",
    "550 (#5.1.1",
    "550 [#5.1.1",
  ])("%j is a pair", (text) => {
    expect(standsNear(text, ...ends(text))).toBe(true);
  });

  it.each([
    "550x5.1.1",
    "550/5.1.1",
    "550 x5.1.1",
    "550 x 5.1.1",
    "550:5.1.1",
    "550   5.1.1",
    "550 {5.1.1",
    "550 (( 5.1.1",
    "550, c'5.1.1",
    "550 -- 5.1.1",
    "550       5.1.1",
    // RFC 2034 section 4: the class is that of the reply.
    "450 5.1.1",
    "550 4.1.1",
  ])("%j is none", (text) => {
    expect(standsNear(text, ...ends(text))).toBe(false);
  });

  it("asks for a reply code and an enhanced code, in this order", () => {
    const [reply, enhanced] = ends("550 5.1.1");
    expect(standsNear("550 5.1.1", enhanced, reply)).toBe(false);
    expect(standsNear("550 5.1.1", reply, reply)).toBe(false);
    expect(standsNear("550 5.1.1", enhanced, enhanced)).toBe(false);
  });
});

describe("standsBehind", () => {
  it.each([
    ["550 5.1.1", true],
    ["550 (#5.1.1", true],
    ["550....5.1.1", true],
    ["550.....5.1.1", false],
  ])("%j: %s", (text, is) => {
    const [reply, enhanced] = ends(text);
    expect(standsBehind(reply, enhanced)).toBe(is);
    expect(standsBehind(enhanced, reply)).toBe(false);
    expect(standsBehind(reply, reply)).toBe(false);
  });

  it("is not where the codes touch", () => {
    const [reply, enhanced] = ends("550 5.1.1");
    expect(standsBehind(reply, { ...enhanced, start: reply.end })).toBe(false);
    expect(standsBehind(reply, { ...enhanced, kind: "reply" })).toBe(false);
    expect(standsBehind({ ...reply, kind: "enhanced" }, enhanced)).toBe(false);
  });
});
