import { describe, expect, it } from "vitest";
import { factsTable, languages, wordsOf } from "../../../server/src/catalogue/index";
import { grammarOf } from "../languages";
import { entries } from "./entries";

const standardReplies =
  "211 214 220 221 235 250 251 252 253 334 354 421 432 450 451 452 453 454 455 458 459 500 501 502 503 504 521 530 534 535 538 550 551 552 553 554 555 556";

describe("the catalogue", () => {
  it("has every standard reply code", () => {
    const standard = Object.entries(factsTable().replies).filter(
      ([, { status }]) => status === "standard",
    );
    expect(
      standard
        .map(([code]) => code)
        .sort()
        .join(" "),
    ).toBe(standardReplies);
  });

  it("names codes as mail people know them", () => {
    const { replies } = wordsOf("en");
    const names = ["235", "334", "354", "450", "553"].map((code) => replies[code]?.name);
    expect(names).toEqual([
      "Authentication Successful",
      "Server Challenge",
      "Start Mail Input",
      "Mailbox Unavailable",
      "Mailbox Name Invalid",
    ]);
    expect(wordsOf("fr").replies["334"]?.name).toBe("Défi du serveur");
  });

  it.each(languages)("lets no name stand for two codes (%s)", (language) => {
    const names = entries(language).map(([, { name }]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(languages)("keeps clauses from doubling the word they are put after (%s)", (language) => {
    for (const [code, { situation, essence }] of entries(language)) {
      expect(situation, code).toMatch(grammarOf(language).situation);
      expect(essence, code).toMatch(grammarOf(language).essence);
    }
  });

  it("sets French punctuation with no-break spaces", () => {
    for (const [code, words] of entries("fr")) {
      const text = JSON.stringify(words)
        .replaceAll(/`[^`]*`|(?<=«\u00a0)[^»]*(?=\u00a0»)/g, "")
        .replaceAll(/"[a-z]+":/g, "");
      expect(text.match(/[^\u00a0"] ?[;?!»]| :|« /g), code).toBeNull();
    }
  });

  it("repeats an enhanced code's class in its usual reply codes", () => {
    for (const [code, facts] of Object.entries(factsTable().enhanced))
      for (const reply of facts.replies) expect(reply[0], `${reply} ${code}`).toBe(code[0]);
  });

  it("repeats a reply code's first digit in its usual enhanced codes", () => {
    for (const [code, facts] of Object.entries(factsTable().replies))
      for (const enhanced of facts.enhanced)
        expect(enhanced[0], `${code} ${enhanced}`).toBe(code[0]);
  });
});
