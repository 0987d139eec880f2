import { describe, expect, it } from "vitest";
import { factsTable, parseCode } from "../../../server/src/catalogue/index";
import { lookup } from "../../../server/src/reasons/lookup";
import { ruleFor } from "../../../server/src/reasons/rules";
import { wordsOfReply } from "../../../server/src/reasons/words";
import { scanReplyText } from "../../../server/src/syntax/replies/reply-text";

const rules = Object.entries(factsTable().providers).flatMap(([provider, { rules: own }]) =>
  Object.entries(own).map(([rule, { sample, phrases }]) => ({ provider, rule, sample, phrases })),
);

/** The rule for a reply as it stands in a log; what stands before `said: ` is the log's own. */
function ruleOf(line: string) {
  const at = line.indexOf("said: ");
  const tokens = scanReplyText(line, at < 0 ? 0 : at + "said: ".length);
  const of = (kind: string) => tokens.find((token) => token.kind === kind)?.value ?? "";
  const code = parseCode(`${of("reply")} ${of("enhanced")}`) ?? {};
  return ruleFor(code, lookup().phrases.within(wordsOfReply(line, tokens)));
}

describe("provider rules", () => {
  it("are there for the providers that administrators meet most", () => {
    const providers = Object.keys(factsTable().providers);
    expect(providers).toEqual(expect.arrayContaining(["google", "microsoft-365", "yahoo-aol"]));
  });

  it.each(rules)("$provider $rule knows its own sample", ({ provider, rule, sample }) => {
    const match = ruleOf(sample);
    expect(match && `${match.provider} ${match.rule}`).toBe(`${provider} ${rule}`);
  });

  it("have phrases that the words of a reply can hold", () => {
    for (const { phrases } of rules)
      for (const phrase of phrases) expect(wordsOfReply(phrase, [])).toBe(phrase);
  });

  it.each([
    "550 5.1.1 <x@example.org>: Recipient address rejected: User unknown",
    "250 2.0.0 Ok: queued as 24FEB6E08FE",
    "554 5.7.1 <x@example.org>: Relay access denied",
    "450 4.2.0 <x@example.org>: Recipient address rejected: Greylisted",
    "452 4.3.1 Insufficient system storage",
    "550 <x@example.org>: Recipient address rejected: Access denied",
    "535 5.7.3 Authentication unsuccessful",
    "NOQUEUE: reject: RCPT from mail-oi1-f44.google.com[192.0.2.1]: 452 4.5.3 Error: too many recipients",
    "ruleset=check_rcpt, arg1=<x@example.org>, relay=mta.mail.yahoo.com [192.0.2.1], reject=550 Relaying denied",
    "2026-11-21 21:32:09 H=mta.mail.yahoo.com (a) [192.0.2.1] F=<x@yahoo.com> rejected RCPT <x@example.org>: 550 relaying denied",
    "to=<x@mx.zoho.com>, relay=mx.example.org said: 550 5.1.1 User unknown",
  ])("claim nothing that any server may say: %s", (line) => {
    expect(ruleOf(line)).toBeUndefined();
  });
});
