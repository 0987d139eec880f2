import { describe, expect, it } from "vitest";
import { isHiddenEntry, withEntry, withoutEntries } from "../../../client/src/hidden";

const entry = { code: "550 5.1.1", domain: "example.com" };

describe("entries of the setting smtpLens.hide", () => {
  it.each([
    [entry, true],
    [{ code: "550" }, true],
    [{ code: "550", file: "logs/maillog" }, true],
    [{ code: "" }, false],
    [{ code: 550 }, false],
    [{ code: "550", file: 5 }, false],
    [{ domain: "example.com" }, false],
    ["550", false],
    [null, false],
  ])("takes %j for an entry: %j", (value, expected) => {
    expect(isHiddenEntry(value)).toBe(expected);
  });

  it("adds an entry once, and leaves the others as they are", () => {
    const list = [5, { code: "421" }];
    expect(withEntry(list, entry)).toEqual([5, { code: "421" }, entry]);
    const longer = withEntry(list, entry);
    expect(withEntry(longer, { ...entry })).toBe(longer);
  });

  it("writes nothing but what an entry may hold", () => {
    expect(withEntry([], { ...entry, more: 1 } as never)).toEqual([entry]);
  });

  it("takes out just the entry", () => {
    const list = [{ code: "550 5.1.1" }, entry, "odd", { ...entry, file: "maillog" }];
    expect(withoutEntries(list, [entry])).toEqual([list[0], "odd", list[3]]);
  });
});
