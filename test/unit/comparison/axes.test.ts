import { describe, expect, it, test } from "vitest";
import {
  type EnhancedFacts,
  type Meaning,
  meaningOf,
  parseCode,
  type ReplyFacts,
} from "../../../server/src/catalogue/index";
import {
  consequenceOf,
  enhancedPartners,
  kindOf,
  phasesOf,
} from "../../../server/src/comparison/axes";

/** What a code means with other facts than it has. */
function meaning(text: string, facts: Partial<ReplyFacts & EnhancedFacts> = {}): Meaning {
  const code = parseCode(text);
  if (code === undefined) throw new Error(`${text} is no code`);
  const known = meaningOf(code, "en");
  return { ...known, facts: { ...known.facts, ...facts } as ReplyFacts };
}

/** What is known of a code that no table holds. */
function unknown(text: string): Meaning {
  return { ...meaning(text), facts: undefined };
}

describe("phasesOf", () => {
  test.each([
    ["CONNECT", "connection"],
    ["EHLO", "greeting"],
    ["HELO", "greeting"],
    ["LHLO", "greeting"],
    ["STARTTLS", "tls"],
    ["AUTH", "authentication"],
    ["MAIL", "envelope"],
    ["RCPT", "envelope"],
    ["RSET", "envelope"],
    ["DATA", "message"],
    ["END-OF-DATA", "message"],
    ["BDAT", "message"],
    ["BURL", "message"],
    ["VRFY", "queries"],
    ["EXPN", "queries"],
    ["HELP", "queries"],
    ["NOOP", "queries"],
    ["ETRN", "queue"],
    ["ATRN", "queue"],
    ["QUIT", "end"],
  ] as const)("%s belongs to the phase %s", (command, phase) => {
    expect(phasesOf(meaning("550", { answers: [command] }))).toEqual([phase]);
  });

  it("names each phase once", () => {
    const answers = ["MAIL", "RCPT", "DATA", "END-OF-DATA"] as const;
    expect(phasesOf(meaning("550", { answers: [...answers] }))).toEqual(["envelope", "message"]);
  });

  it("names none for a code that can follow any command", () => {
    expect(phasesOf(meaning("550", { answers: ["MAIL", "ANY"] }))).toEqual([]);
  });

  it("names none for a code of which nothing is known", () => {
    expect(phasesOf(unknown("599"))).toEqual([]);
  });
});

describe("consequenceOf", () => {
  test.each([
    ["250", "sender", "never"],
    ["354", "message", "never"],
    ["450", "recipient", "later"],
    ["450", "sender", "later"],
    ["450", "address", "later"],
    ["450", "message", "later"],
    ["550", "recipient", "now"],
    ["550", "sender", "now"],
    ["550", "address", "now"],
    ["550", "message", "now"],
    ["250", "session", "never"],
    ["421", "session", undefined],
    ["502", "command", undefined],
  ] as const)("%s about the %s: bounce %s", (code, scope, when) => {
    expect(consequenceOf(meaning(code, { scope }))).toBe(when);
  });

  it("is unknown where nothing is known of the code", () => {
    expect(consequenceOf(unknown("599"))).toBeUndefined();
  });

  it("is unknown for a code of no class", () => {
    const odd: Meaning = { ...meaning("550", { scope: "recipient" }), class: "x" };
    expect(consequenceOf(odd)).toBeUndefined();
  });
});

describe("kindOf and enhancedPartners", () => {
  test.each([
    ["550", "reply", ["5.1.1"]],
    ["5.1.1", "enhanced", undefined],
    ["550 5.1.1", "pair", undefined],
  ] as const)("%s is of the kind %s", (code, kind, partners) => {
    const one = meaning(code, { enhanced: ["5.1.1"] });
    expect(kindOf(one)).toBe(kind);
    expect(enhancedPartners(one)).toEqual(partners);
  });

  it("knows no partners of a code of which nothing is known", () => {
    expect(enhancedPartners(unknown("599"))).toBeUndefined();
  });
});
