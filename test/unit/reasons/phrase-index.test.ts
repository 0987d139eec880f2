import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseIndex } from "../../../server/src/reasons/phrase-index";

const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 8 });

describe("PhraseIndex", () => {
  it("finds phrases that overlap, repeat, or are shorter than its keys", () => {
    const index = new PhraseIndex(["mailbox full", "box full of", "dns", "mail", "quota"]);
    const found = index.within("the mailbox full of mail, says dns");
    expect([...found].sort()).toEqual(["box full of", "dns", "mail", "mailbox full"]);
  });

  it("finds what a search for each phrase would find", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(letters.filter((one) => one !== "")), text, (phrases, words) => {
        const naive = phrases.filter((phrase) => words.includes(phrase));
        expect([...new PhraseIndex(phrases).within(words)].sort()).toEqual(naive.sort());
      }),
    );
  });
});
