import { describe, expect, it } from "vitest";
import { factsTable, meaningOf, parseCode } from "../../../server/src/catalogue/index";
import { differencesOf } from "../../../server/src/comparison/compare";

function differences(...codes: string[]) {
  return differencesOf(
    codes.map((text) => {
      const code = parseCode(text);
      if (code === undefined) throw new Error(`${text} is no code`);
      return meaningOf(code, "en");
    }),
  );
}

function valuesOn(axis: string, ...codes: string[]) {
  return differences(...codes).find((difference) => difference.axis === axis)?.values;
}

describe("differencesOf", () => {
  it("finds none between a code and itself", () => {
    expect(differences("550", "550")).toEqual([]);
  });

  it("names what separates a question from a refusal", () => {
    expect(valuesOn("class", "334", "553")).toEqual(["3", "5"]);
    expect(valuesOn("phase", "334", "553")?.[0]).toBe("authentication");
    expect(valuesOn("connection", "334", "553")).toEqual(["waits", "open"]);
    expect(valuesOn("consequence", "334", "553")).toEqual(["never", "now"]);
    expect(differences("334", "553").length).toBeGreaterThanOrEqual(5);
  });

  it("separates twins by what can be done, not by where they turn up", () => {
    expect(valuesOn("retry", "450", "550")).toEqual(["later", "after-change"]);
    expect(valuesOn("phase", "450", "550")).toBeUndefined();
  });

  it("falls back on the entries' own words where the facts agree", () => {
    expect(differences("534", "535").map(({ axis }) => axis)).toContain("howToRetry");
    expect(valuesOn("howToRetry", "450", "550")).toBeUndefined();
  });

  it("says first that one is a reply code and the other is not", () => {
    expect(differences("550", "5.1.1")[0]).toEqual({ axis: "kind", values: ["reply", "enhanced"] });
  });

  it("never takes an unspecified cause for no trouble", () => {
    expect(valuesOn("area", "5.0.0", "2.0.0")).toBeUndefined();
  });

  it("finds at least five between standard replies of unlike class, area and scope", () => {
    const { replies: all } = factsTable();
    const replies = Object.fromEntries(
      Object.entries(all).filter(([, { status }]) => status === "standard"),
    );
    for (const a of Object.keys(replies))
      for (const b of Object.keys(replies)) {
        const unlike = (["area", "scope"] as const).every(
          (of) => replies[a]?.[of] !== replies[b]?.[of],
        );
        if (unlike && a[0] !== b[0])
          expect(differences(a, b).length, `${a} ${b}`).toBeGreaterThanOrEqual(5);
      }
  });

  it("keeps the order of the codes, whatever it is", () => {
    expect(valuesOn("class", "553", "334")).toEqual(["5", "3"]);
  });
});
