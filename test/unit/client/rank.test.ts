import { describe, expect, it } from "vitest";
import { ranked, searchable } from "../../../client/src/views/rank";
import { codeList } from "../../../server/src/features/code-list";

const english = codeList("en").map(searchable);
const french = codeList("fr").map(searchable);

function find(codes: typeof english, typed: string, recent: readonly string[] = []): string[] {
  return ranked(codes, typed, recent).map(({ summary }) => summary.code);
}

describe("codes that are looked for", () => {
  it.each([
    ["334", "334"],
    ["5.1.1", "5.1.1"],
    ["server challenge", "334"],
    ["challenge server", "334"],
    ["mailbox full", "5.2.2"],
    ["over quota", "5.2.2"],
    ["the mailbox is full", "5.2.2"],
    ["wrong password", "535"],
    ["user unknown", "5.1.1"],
    ["null mx", "5.7.27"],
  ])("%s is among the first: %s", (typed, code) => {
    expect(find(english, typed).slice(0, 3)).toContain(code);
  });

  it.each([
    ["boîte pleine", "5.2.2"],
    ["boite pleine", "5.2.2"],
    ["PLEINE BOITE", "5.2.2"],
    ["défi", "334"],
    ["mot de passe", "535"],
    ["quota depasse", "5.2.2"],
  ])("« %s » is among the first in French: %s", (typed, code) => {
    expect(find(french, typed).slice(0, 3)).toContain(code);
  });

  it.each([
    ["greylisting", english],
    ["greylisting", french],
    ["liste grise", french],
  ])("%s finds the codes that servers put off unknown senders with", (typed, codes) => {
    expect(find(codes, typed)).toEqual(expect.arrayContaining(["450", "451", "4.7.1"]));
  });

  it.each([
    ["blacklist", english],
    ["liste noire", french],
  ])("%s finds the codes of refusals by reputation", (typed, codes) => {
    expect(find(codes, typed)).toEqual(expect.arrayContaining(["550", "554", "5.7.1", "591"]));
  });

  it("says by which symptom a code was found, where nothing else shows it", () => {
    const symptomOf = (typed: string, code: string) =>
      ranked(english, typed, []).find(({ summary }) => summary.code === code)?.symptom;
    expect(symptomOf("blacklisted", "554")).toBe("blocked by reputation");
    expect(symptomOf("mailbox full", "4.2.2")).toBeUndefined();
  });

  it("puts codes used recently before their equals, and no further", () => {
    expect(find(english, "55", ["554"])[0]).toBe("554");
    expect(find(english, "550", ["554"])[0]).toBe("550");
    expect(find(english, "mailbox full", ["552"])[0]).not.toBe("552");
  });

  it("finds a beginning, and codes in their order", () => {
    expect(find(english, "5.1.")).toEqual(
      expect.arrayContaining(["5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.10"]),
    );
    expect(find(english, "53").slice(0, 2)).toEqual(["530", "534"]);
  });

  it("finds nothing for what no code has to do with, and for no words", () => {
    expect(find(english, "zzzz")).toEqual([]);
    expect(find(english, "599")).toEqual([]);
    expect(find(english, "…")).toEqual([]);
  });
});
