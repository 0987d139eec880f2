import { describe, expect, it } from "vitest";
import { factsTable, type Language, languages } from "../../../server/src/catalogue/index";
import { compare, explain } from "../../../server/src/features/pages";

const codes = [...Object.keys(factsTable().replies), ...Object.keys(factsTable().enhanced)];

function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? "");
}

describe("a comparison", () => {
  it("has the sections of the page in their order", () => {
    const { title, markdown } = compare(["334", "553"], "en");
    expect(title).toBe("SMTP 334 Server Challenge vs 553 Mailbox Name Invalid");
    expect(headings(markdown)).toEqual([
      title,
      "334 Server Challenge",
      "Description",
      "When you see it",
      "How to fix",
      "553 Mailbox Name Invalid",
      "Description",
      "When you see it",
      "How to fix",
      "Key differences",
      "When to use which",
      "Learn more",
    ]);
  });

  it("is French from title to last line", () => {
    const { title, markdown } = compare(["334", "553"], "fr");
    expect(title).toBe("SMTP 334 Défi du serveur ou 553 Nom de boîte non valide");
    expect(headings(markdown)).toContain("Quand utiliser lequel");
    expect(markdown).not.toMatch(/\b(the|when|sender|retry|reply)\b/i);
  });

  it("states the facts side by side", () => {
    const { markdown } = compare(["334", "553"], "en");
    const labels = [...markdown.matchAll(/^\| ([^|-][^|]*) \|/gm)].map((match) => match[1]);
    expect(labels).toEqual([
      "Class",
      "Severity",
      "In reply to",
      "Who acts",
      "Retry",
      "Connection",
      "Usual enhanced codes",
      "Defined in",
    ]);
  });

  it("of a code with itself says so and explains it once", () => {
    const { title, markdown } = compare(["550", "550"], "en");
    expect(title).toMatch(/^SMTP 550 /);
    expect(markdown).toContain("compared with itself");
    expect(headings(markdown).filter((heading) => heading === "Description")).toHaveLength(1);
  });

  it("takes three codes, and pairs", () => {
    expect(compare(["450", "451", "550 5.1.1"], "en").title).toMatch(
      /450 .* vs 451 .* vs 550 5\.1\.1 /,
    );
  });

  it("takes together what holds for several of three codes", () => {
    const { markdown } = compare(["450", "451", "550"], "en");
    expect(markdown).toContain(
      "1. 450 counts as a temporary failure (451 likewise); 550 counts as a permanent failure.",
    );
    expect(compare(["334", "235", "553"], "en").markdown).toContain(
      "334 belongs to the login (235 likewise); 553 belongs to the envelope",
    );
  });

  it("sets three names against each other as the language does", () => {
    const codes = ["334", "553", "421"];
    expect(compare(codes, "en").title).toBe(
      "SMTP 334 Server Challenge vs 553 Mailbox Name Invalid vs 421 Service Not Available",
    );
    expect(compare(codes, "fr").title).toBe(
      "SMTP 334 Défi du serveur, 553 Nom de boîte non valide ou 421 Service non disponible",
    );
  });

  it("leads to the page of each code, to lookalikes and to further comparisons", () => {
    const { markdown } = compare(["334", "553"], "en", true);
    expect(markdown).toContain("| [334 Server Challenge](smtp-lens:explain?334) |");
    expect(markdown).toContain("[553 and 550](smtp-lens:compare?553,550)");
    expect(explain("550 5.1.1", "en", true).markdown).toMatch(
      /^- \*\*\[5\.\d\.\d.*\]\(smtp-lens:compare\?5\.1\.1,5\.\d\.\d+\)\*\* – /m,
    );
  });

  it("refuses what is no code, and names it", () => {
    expect(() => compare(["550", "999"], "en")).toThrow(/999/);
    expect(() => compare(["550"], "fr")).toThrow("au moins deux");
  });
});

describe.each(languages)("every pair of codes (%s)", (language: Language) => {
  it("reads without doubled words, open placeholders, empty cells or empty sections", () => {
    for (const [index, a] of codes.entries())
      for (const b of codes.slice(index)) {
        const { markdown } = compare([a, b], language);
        const prose = markdown.replaceAll(/\(https:[^)]*\)|^\| {2}\|/gm, "");
        expect(faultIn(prose), `${a} ${b}`).toBeUndefined();
      }
  }, 60_000);
});

/** What no page may have. */
function faultIn(prose: string): string | undefined {
  const doubled = prose.match(/(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/giu)?.find(isDoubled);
  const fault = /\{\w+\}|undefined|\| {2}\||\.\.(?!\.)|when during| ,/i;
  const empty = /\n(?:###|## (?!\d))[^\n]*\n\n#/;
  return doubled ?? fault.exec(prose)?.[0] ?? empty.exec(prose)?.[0];
}

/** French has words that may stand twice: « vous vous authentifiez ». */
function isDoubled(words: string): boolean {
  return !/^(nous nous|vous vous|that that)$/i.test(words);
}

describe("an explanation", () => {
  it("explains a code by its digits where there is no entry", () => {
    const { markdown } = explain("560", "en");
    expect(markdown).toContain("560 has no entry of its own");
  });

  it("links each reference to its section", () => {
    expect(explain("334", "en").markdown).toContain(
      "(https://www.rfc-editor.org/rfc/rfc4954.html#section-4)",
    );
  });
});
