import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseIndex } from "../../../server/src/reasons/phrase-index";

const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 8 });

describe("PhraseIndex", () => {
  it("finds phrases that overlap, repeat, or stand within each other", () => {
    const index = new PhraseIndex(["mailbox full", "box full of", "dns", "mail", "quota"]);
    const found = index.within("the mailbox full of mail, says dns");
    expect([...found].sort()).toEqual(["box full of", "dns", "mail", "mailbox full"]);
  });

  it("gives the same set for the same findings, and forgets none after very many others", () => {
    const index = new PhraseIndex(["a", "b", "c", "ab"]);
    const found = index.within("a - b");
    expect(index.within("-a-a--b-a-")).toBe(found);
    for (let number = 0; number < 20_000; number++) {
      const text = number.toString(3).replace(/[012]/g, (digit) => `-${"abc"[Number(digit)]}`);
      expect(index.within(text)).toEqual(new Set([...text.replaceAll("-", "")]));
    }
    expect(index.within("a - b")).toEqual(found);
    expect(index.within("ab")).toEqual(new Set(["a", "b", "ab"]));
  });

  it("takes any characters, and says when there are too many", () => {
    const index = new PhraseIndex(["é", "\u{1F4E7}", "\uffff"]);
    expect([...index.within("caf\u00e9 \u{1F4E7}")]).toEqual(["é", "\u{1F4E7}"]);
    const numbers = Array.from({ length: 65_536 }, (_, number) => String(number + 10_000));
    expect(() => new PhraseIndex(numbers)).toThrow(RangeError);
    expect(() => new PhraseIndex(["a".repeat(65_536)])).toThrow(RangeError);
    expect(new PhraseIndex(numbers.slice(1)).within("is 75535").size).toBe(1);
  });

  it("finds what a search for each phrase would find", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(letters.filter((one) => one !== "")), text, (phrases, words) => {
        const naive = phrases.filter((phrase) => words.includes(phrase)).sort();
        const index = new PhraseIndex(phrases);
        expect([...index.within(words)].sort()).toEqual(naive);
        expect([...plainly(index, words)].sort()).toEqual(naive);
        const long = new PhraseIndex(phrases.filter(({ length }) => length > 3));
        expect(plainly(long, words)).toEqual(long.within(words));
      }),
    );
  });
});

/** The phrases in a text that is given in capitals, with more behind it that does not count. */
function plainly(index: PhraseIndex, text: string): ReadonlySet<string> {
  return index.withinPlain(Buffer.from(`${text.toUpperCase()}abab`, "latin1"), text.length);
}
