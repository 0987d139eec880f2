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
      ...defaultSettings,
      language: "fr",
      permanent: "error",
      transient: "off",
      limit: 999,
    });
  });

  it("keeps what held before where nothing is said, or nonsense", () => {
    const before = readSettings({
      language: "fr",
      diagnostics: { permanent: "error", transient: "off", limit: 7, credentials: "hint" },
      hover: { detail: "short" },
      inlayHints: { enabled: true },
      hide: [{ code: "421" }],
    });
    expect(readSettings({ diagnostics: { permanent: 5 }, hover: null }, before)).toEqual(before);
    const { language, inlayHints, hide } = readSettings(
      { language: "auto", inlayHints: { enabled: false }, hide: [] },
      before,
    );
    expect({ language, inlayHints, hide }).toEqual({
      language: undefined,
      inlayHints: false,
      hide: [],
    });
  });

  it("hides by code, file and domain, and leaves out what would hide more than was meant", () => {
    const hide = [
      { code: "550 5.1.1", domain: "Example.COM" },
      { code: "421", file: "logs/maillog" },
      { domain: "example.org" },
      { code: "550", domain: 5 },
      "550",
    ];
    expect(readSettings({ hide }).hide).toEqual([
      { code: "550 5.1.1", domain: "example.com" },
      { code: "421", file: "logs/maillog" },
    ]);
  });
});
