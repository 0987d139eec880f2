import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { hover } from "../../../server/src/features/hover";
import { readSettings, type Settings } from "../../../server/src/settings";

const lines = [
  "550 5.1.1 no such user to=<a@Example.COM>",
  "550 5.7.1 refused to=<b@example.org>",
  "450 4.2.1 busy to=<c@example.com>",
  "Remote host said: 550 mailbox unavailable",
];
const log = (uri = "file:///var/logs/mail%20log") => new LogDocument(uri, 1, lines.join("\n"));
const hiding = (...hide: readonly object[]): Settings => readSettings({ hide });

/** The lines, counted from 0, whose problems are left. */
function left(settings: Settings, document = log()): number[] {
  return diagnostics(document, settings, "en").map(({ range }) => range.start.line);
}

describe("hiding", () => {
  it.each([
    ["nothing", {}, [0, 1, 2, 3]],
    ["a whole code", { code: "550 5.1.1" }, [1, 2, 3]],
    ["a whole code, however it is spaced", { code: " 550  5.1.1 " }, [1, 2, 3]],
    ["a reply code, beside any other", { code: "550" }, [2]],
    ["an enhanced code", { code: "5.7.1" }, [0, 2, 3]],
    ["no code that only begins so", { code: "55" }, [0, 1, 2, 3]],
    ["a domain, in any case", { code: "550", domain: "@EXAMPLE.com" }, [1, 2, 3]],
    ["no part of a domain", { code: "550", domain: "ample.com" }, [0, 1, 2, 3]],
    ["nothing without a code", { domain: "example.com" }, [0, 1, 2, 3]],
  ])("leaves out %s", (_, entry, expected) => {
    expect(left(hiding(entry))).toEqual(expected);
  });

  it.each([
    ["file:///var/logs/mail%20log", true],
    ["file:///var/logs/mail log", true],
    ["logs/mail log", true],
    ["mail log", true],
    ["ogs/mail log", false],
    ["logs", false],
    ["file:///other/logs/mail%20log", false],
    ["", false],
    ["%", false],
  ])("knows the file %j", (file, same) => {
    expect(left(hiding({ code: "550", file }))).toEqual(same ? [2] : [0, 1, 2, 3]);
  });

  it("follows the recipient of a conversation through an edit", () => {
    const document = new LogDocument(
      "file:///x.log",
      1,
      "220 mx ESMTP\nEHLO a\n250 mx\nMAIL FROM:<a@b.example>\nRCPT TO:<c@one.example>\nNOOP\n250 ok\n550 5.1.1 no",
    );
    const entry = hiding({ code: "550", domain: "one.example" });
    expect(left(entry, document)).toEqual([]);
    const range = { start: { line: 4, character: 11 }, end: { line: 4, character: 14 } };
    document.update([{ range, text: "two" }], 2);
    expect(left(entry, document)).toEqual([7]);
  });

  it("knows files of any scheme, whatever follows the path", () => {
    const document = log("vscode-vfs://github/x/y/maillog?ref=%23main");
    expect(left(hiding({ code: "550", file: "y/maillog" }), document)).toEqual([2]);
    expect(
      left(hiding({ code: "550", file: "untitled:Untitled-1" }), log("untitled:Untitled-1")),
    ).toEqual([2]);
  });

  it("lets the hover say what no problem says any more", () => {
    const said = (settings: Settings) =>
      hover(log(), { line: 0, character: 1 }, { language: "en", commandLinks: true, settings });
    const brief = "The server knows no such mailbox";
    expect(JSON.stringify(said(hiding()))).not.toContain(brief);
    expect(JSON.stringify(said(hiding({ code: "550" })))).toContain(brief);
  });
});
