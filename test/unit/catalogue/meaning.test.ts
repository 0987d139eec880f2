import { describe, expect, it } from "vitest";
import { meaningOf, parseCode } from "../../../server/src/catalogue/index";

function meaning(text: string, language: "en" | "fr" = "en") {
  const code = parseCode(text);
  if (code === undefined) throw new Error(`${text} is no code`);
  return meaningOf(code, language);
}

describe("meaningOf", () => {
  it("explains a pair by its enhanced code, with the connection of its reply code", () => {
    const pair = meaning("550 5.1.1");
    expect(pair.words.name).toBe(meaning("5.1.1").words.name);
    expect(pair.words.connection).toBe(meaning("550").words.connection);
    expect(pair.connection).toBe("open");
    expect(pair.notes).toEqual([]);
  });

  it("explains a pair by its reply code where the enhanced code says nothing but its subject", () => {
    expect(meaning("421 4.7.0").words.name).toBe(meaning("421").words.name);
  });

  it("trusts the reply code when the classes contradict, and says so", () => {
    const pair = meaning("450 5.1.1");
    expect(pair.class).toBe("4");
    expect(pair.words.name).toBe(meaning("450").words.name);
    expect(pair.notes.join()).toContain("contradict");
  });

  it.each([
    ["560", "permanent"],
    ["5.7.509", "permanent"],
    ["4.7.650", "temporary"],
    ["299", "success"],
  ])("explains %s by its digits, and says that no more is known", (code, word) => {
    const { facts, notes, words } = meaning(code);
    expect(facts).toBeUndefined();
    expect(notes.join()).toContain(`${code} has no entry`);
    expect(`${words.name} ${words.essence}`.toLowerCase()).toContain(word);
  });

  it("speaks French throughout", () => {
    expect(meaning("5.7.509", "fr").notes.join()).toContain("n'a pas d'entrée");
  });
});
