import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faults } from "../../../tools/catalogue/check";
import {
  type RawCatalogue,
  readCatalogue,
  readWords,
  type Table,
} from "../../../tools/catalogue/read";

const folder = join(__dirname, "../../../server/catalogue");
const whole = readCatalogue(folder);

/** What is wrong with the catalogue after a change to its own copy. */
function faultsAfter(change: (copy: RawCatalogue) => void): string[] {
  const copy = structuredClone(whole);
  change(copy);
  return faults(copy, join(folder, "schema"));
}

function entry(table: Table | undefined, code: string): Table {
  return table?.[code] as Table;
}

describe("the check of the catalogue", () => {
  it("has nothing to say of the catalogue as it is", () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it("says of a language that is begun what its folder lacks", () => {
    const found = faultsAfter(({ words }) => {
      Object.assign(words, { xx: readWords(join(folder, "xx")) });
    });
    const more = Object.keys(whole.replies).length - 5;
    expect(found).toContain(
      `xx/replies lacks of facts/replies: 101, 111, 200, 211, 214 and ${more} more`,
    );
    expect(found).toContain("xx/classes lacks of the classes: 2, 3, 4, 5");
    expect(found.some((line) => line.startsWith("xx/phrases lacks of en/phrases: "))).toBe(true);
    expect(found.length).toBeLessThan(12);
  });

  it("tells words without facts from words that English has not", () => {
    const found = faultsAfter(({ words }) => {
      Object.assign(words["fr"]?.enhanced ?? {}, {
        "5.9.9": entry(words["fr"]?.enhanced, "5.1.1"),
      });
      Object.assign(words["fr"]?.phrases ?? {}, { odd: { one: "un" } });
    });
    expect(found).toContain("fr/enhanced has what facts/enhanced has not: 5.9.9");
    expect(found).toContain("fr/phrases has what en/phrases has not: odd.one");
  });

  it("says in words what a field must be, and what it is", () => {
    const found = faultsAfter(({ enhanced, words }) => {
      Object.assign(entry(enhanced, "5.1.1"), { area: "adressing", retrie: "later" });
      const own = entry(words["en"]?.enhanced, "5.1.1");
      Object.assign(own, { essence: "a refusal.", brief: `${"x".repeat(90)}.`, acts: 5 });
      Reflect.deleteProperty(own, "seen");
    });
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^facts\/enhanced\/5\.1\.1\/area: must be one of none, addressing, .*; it is "adressing"$/,
        ),
        "facts/enhanced/5.1.1: has the unknown key retrie",
        'en/enhanced/5.1.1/essence: must be a piece of a sentence: one line, no blank at either end, no full stop; it is "a refusal."',
        `en/enhanced/5.1.1/brief: must NOT have more than 90 characters; it is "${"x".repeat(59)}…`,
        "en/enhanced/5.1.1/acts: must be a text, in quotes; it is 5",
        "en/enhanced/5.1.1: must have required property 'seen'",
      ]),
    );
  });

  it("says why a code cannot be one that another is confused with", () => {
    const found = faultsAfter(({ enhanced }) => {
      Object.assign(entry(enhanced, "5.1.1"), { confusedWith: ["5.1.1", "5.9.9"] });
    });
    expect(found).toEqual([
      "facts: 5.1.1 is confused with 5.1.1, which is itself",
      "facts: 5.1.1 is confused with 5.9.9, which has no facts",
    ]);
  });
});
