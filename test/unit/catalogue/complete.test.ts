import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type EntryWords,
  factsTable,
  languages,
  wordsOf,
} from "../../../server/src/catalogue/index";
import { translations } from "../languages";
import { entries } from "./entries";

const registry = join(__dirname, "../../corpus/iana/iana-smtp-enhanced-status-codes.xml");
/** The section numbers of each RFC that is cited, taken from the RFCs' own texts. */
const sections = join(__dirname, "../../corpus/rfc/sections.json");
const otherReplies =
  "101 111 200 254 355 403 420 422 424 426 430 431 441 442 446 447 449 456 470 471 498 499 505 510 511 512 513 515 517 520 522 523 524 525 531 533 540 541 542 547 557 571 585 591 605 606 607 625";
const longSentence = 60;
const wordsInASentence = 30;

/** The details of the registry as `1.10`, from the registry's own file. */
function registeredDetails(): string[] {
  const xml = readFileSync(registry, "utf8");
  return [...xml.matchAll(/<code>X\.(\d+\.\d+)<\/code>/g)].map((match) => match[1] ?? "");
}

/** The sentences of an entry, for which nobody else may have the same. */
function sentencesOf(words: EntryWords): string[] {
  const texts = [
    words.description,
    words.seen,
    words.otherUse ?? "",
    ...words.fix.map((step) => step.do),
    words.send,
    words.receive,
  ];
  return texts.flatMap((text) => text.split(/(?<=[.!?]) /)).filter((text) => text !== "");
}

describe("the catalogue", () => {
  it("has every code of the registry", () => {
    const known = new Set(Object.keys(factsTable().enhanced).map((code) => code.slice(2)));
    const details = registeredDetails();
    expect(details.length).toBeGreaterThan(75);
    expect(details.filter((detail) => !known.has(detail))).toEqual([]);
  });

  it("has every reply code in use, and says who uses one that is no standard", () => {
    const { replies } = factsTable();
    const others = Object.entries(replies).filter(([, { status }]) => status !== "standard");
    expect(
      others
        .map(([code]) => code)
        .sort()
        .join(" "),
    ).toBe(otherReplies);
    for (const [code, { usedBy }] of others) expect(usedBy?.length, code).toBeGreaterThan(0);
  });

  it("refers only to sections that are there", () => {
    const known = JSON.parse(readFileSync(sections, "utf8")) as Record<string, string>;
    const { replies, enhanced } = factsTable();
    const dead = Object.entries({ ...replies, ...enhanced }).flatMap(([code, { references }]) =>
      references
        .filter(({ rfc, section }) => !known[rfc]?.split(" ").includes(section))
        .map(({ rfc, section }) => `${code}: RFC ${rfc}, section ${section}`),
    );
    expect(dead).toEqual([]);
  });

  it.each(languages)("says no longer sentence twice (%s)", (language) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [code, words] of entries(language))
      for (const sentence of sentencesOf(words)) {
        const before = seen.get(sentence);
        if (sentence.length >= longSentence && before !== undefined && before !== code)
          twice.push(`${before} and ${code}: ${sentence}`);
        seen.set(sentence, code);
      }
    expect(twice).toEqual([]);
  });

  it.each(languages)("gives no two codes the same advice (%s)", (language) => {
    const advice = entries(language).map(([, { fix }]) => fix.map((step) => step.do).join(" "));
    expect(new Set(advice).size).toBe(advice.length);
  });

  it.each(languages)("keeps its sentences short (%s)", (language) => {
    const long = entries(language).filter(([, words]) => {
      const sentences = sentencesOf(words);
      return sentences.join(" ").split(/\s+/).length / sentences.length >= wordsInASentence;
    });
    expect(long.map(([code]) => code)).toEqual([]);
  });

  it.each(translations)("has no English left in %s", (language) => {
    const { pairs, reasons, providers, phrases, classes, subjects, digits } = wordsOf(language);
    const rest = JSON.stringify({ pairs, reasons, phrases, classes, subjects, digits });
    const rules = Object.values(providers).flatMap(({ rules: own }) => Object.values(own));
    const texts: [string, string][] = [
      ...entries(language).map(
        ([code, words]) => [code, sentencesOf(words).join(" ")] as [string, string],
      ),
      ...rules.map((rule) => ["a provider", `${rule.meaning} ${rule.do}`] as [string, string]),
      ["the rest", rest.replaceAll(/"[\w-]+":/g, "")],
    ];
    // Names of products begin with a capital letter.
    const english = /\b(the|and|with|when|mailbox|mail server|sender|retry|address|because)\b/;
    const found = texts.flatMap(([where, text]) => {
      const own = text.replaceAll(/`[^`]*`|\{\w+\}|«[^»]*»|\w+(?:\.\w+)+/g, "");
      const match = english.exec(own);
      return match === null
        ? []
        : [`${where}: ${own.slice(Math.max(0, match.index - 30), match.index + 30)}`];
    });
    expect(found).toEqual([]);
  });
});
