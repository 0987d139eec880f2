import { describe, expect, it } from "vitest";
import { factsTable, parseCode } from "../../../server/src/catalogue/index";
import { ruleFor } from "../../../server/src/reasons/rules";
import { wordsOfReply } from "../../../server/src/reasons/words";
import { scanReplyText } from "../../../server/src/syntax/reply-text";

const rules = Object.entries(factsTable().providers).flatMap(([provider, { rules: own }]) =>
  Object.entries(own).map(([rule, { sample, phrases }]) => ({ provider, rule, sample, phrases })),
);

/** The rule for a reply as it stands in a log; what stands before `said: ` is the log's own. */
function ruleOf(line: string) {
  const at = line.indexOf("said: ");
  const tokens = scanReplyText(line, at < 0 ? 0 : at + "said: ".length);
  const of = (kind: string) => tokens.find((token) => token.kind === kind)?.value ?? "";
  const code = parseCode(`${of("reply")} ${of("enhanced")}`) ?? {};
  return ruleFor(code, wordsOfReply(line, tokens));
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
  ])("claim nothing that any server may say: %s", (line) => {
    expect(ruleOf(line)).toBeUndefined();
  });
});
