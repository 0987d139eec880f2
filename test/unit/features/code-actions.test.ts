import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { codeActions } from "../../../server/src/features/code-actions/index";
import { defaultSettings } from "../../../server/src/settings";

/** The titles of the quick fixes at `¦`, which is taken out of the line. */
function titlesAt(marked: string, language: "en" | "fr" = "en", commands = true): string[] {
  const document = new LogDocument("file:///x.log", "log", 1, marked.replace("¦", ""));
  const place = { line: 0, character: marked.indexOf("¦") };
  const range = { start: place, end: place };
  const context = { document, range, language, commands, settings: defaultSettings };
  return codeActions(context).map(({ title }) => title);
}

describe("codeActions", () => {
  it("explains the code under the cursor, in the language", () => {
    expect(titlesAt("55¦0 5.1.1 no such user")).toContain("Explain 550 5.1.1");
    expect(titlesAt("55¦0 5.1.1 no such user", "fr")).toContain("Expliquer 550 5.1.1");
  });

  it("offers no command to a client that runs none, and nothing beside a code", () => {
    expect(titlesAt("55¦0 5.1.1 no such user", "en", false)).toEqual([]);
    expect(titlesAt("550 5.1.1 no su¦ch user")).toEqual([]);
  });
});
