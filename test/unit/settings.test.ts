import { describe, expect, it } from "vitest";
import { defaultSettings, readSettings } from "../../server/src/settings";

describe("readSettings", () => {
  it.each([
    undefined,
    null,
    5,
    "x",
    {},
    { diagnostics: 5 },
    { diagnostics: { permanent: "loud" } },
  ])("falls back to the defaults for %j", (section) => {
    expect(readSettings(section)).toEqual(defaultSettings);
  });

  it("reads what is set, and keeps the limit within what the editor shows", () => {
    const section = {
      language: "fr",
      diagnostics: { permanent: "error", transient: "off", limit: 5000 },
    };
    expect(readSettings(section)).toEqual({
      language: "fr",
      permanent: "error",
      transient: "off",
      limit: 999,
    });
  });
});
