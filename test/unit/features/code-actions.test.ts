import { describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver-protocol";
import { LogDocument } from "../../../server/src/document/log-document";
import { codeActions } from "../../../server/src/features/code-actions/index";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { defaultSettings, type Settings } from "../../../server/src/settings";

interface Given {
  readonly language?: "en" | "fr";
  readonly commands?: boolean;
  readonly settings?: Settings;
  /** How many characters are selected, from the cursor on. */
  readonly selected?: number;
}

/** The quick fixes at `¦`, which is taken out of the line; the client has all problems of the line. */
function fixesAt(marked: string, given: Given = {}): readonly CodeAction[] {
  const { language = "en", commands = true, settings = defaultSettings, selected = 0 } = given;
  const document = new LogDocument("file:///x.log", 1, marked.replace("¦", ""));
  const start = { line: 0, character: marked.indexOf("¦") };
  const range = { start, end: { line: 0, character: start.character + selected } };
  const shown: Diagnostic[] = diagnostics(document, settings, language);
  return codeActions({ document, range, diagnostics: shown, language, commands, settings });
}

function titlesAt(marked: string, given: Given = {}): string[] {
  return fixesAt(marked, given).map(({ title }) => title);
}

const denied =
  "Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from c.example.org[192.0.2.7]: ¦554 5.7.1 <b@Example.NET>: Relay access denied; from=<a@example.org> to=<b@Example.NET> proto=ESMTP helo=<c>";

describe("codeActions", () => {
  it("explains, compares, looks up, copies and hides the code under the cursor", () => {
    expect(titlesAt(denied)).toEqual([
      "Explain 554 5.7.1",
      "Compare 5.7.1 with 5.7.0",
      "Compare 5.7.1 with 5.7.26",
      "Compare 5.7.1 with 5.1.1",
      "Open the reference: RFC 5321, section 4.2.2",
      "Copy the explanation of 554 5.7.1 as Markdown",
      "Hide 554 5.7.1 in this workspace",
      "Hide 554 5.7.1 in this file",
      "Hide 554 5.7.1 for recipients at example.net",
    ]);
    expect(titlesAt("550¦ 5.1.1 no such user", { language: "fr" })).toContain(
      "Expliquer 550 5.1.1",
    );
  });

  it("runs our commands with codes of the catalogue, and with what is hidden", () => {
    expect(fixesAt(denied).map(({ command }) => [command?.command, command?.arguments])).toEqual([
      ["smtpLens.explain", ["554 5.7.1"]],
      ["smtpLens.compare", [["5.7.1", "5.7.0"]]],
      ["smtpLens.compare", [["5.7.1", "5.7.26"]]],
      ["smtpLens.compare", [["5.7.1", "5.1.1"]]],
      ["smtpLens.openReference", ["554 5.7.1"]],
      ["smtpLens.copyExplanation", ["554 5.7.1"]],
      ["smtpLens.hide", [{ code: "554 5.7.1" }]],
      ["smtpLens.hide", [{ code: "554 5.7.1", file: "file:///x.log" }]],
      ["smtpLens.hide", [{ code: "554 5.7.1", domain: "example.net" }]],
    ]);
  });

  it("belongs to the problem on the code, and is there without one", () => {
    for (const { diagnostics: attached } of fixesAt(denied))
      expect(attached?.map(({ code }) => code)).toEqual(["554 5.7.1"]);
    const silent = { ...defaultSettings, permanent: "off" } as const;
    const fixes = fixesAt(denied, { settings: silent });
    expect(fixes).toHaveLength(9);
    for (const fix of fixes) expect(fix.diagnostics).toBeUndefined();
  });

  it("hides the failure, from any of its codes", () => {
    const bounced =
      "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=5.¦1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";
    expect(titlesAt(bounced)).toContain("Explain 5.1.1");
    expect(titlesAt(bounced)).toContain("Hide 550 5.1.1 for recipients at example.org");
  });

  it("hides no success, and offers the way back where a failure is hidden", () => {
    expect(
      titlesAt("¦250 2.1.5 Recipient ok").filter((title) => /Hide|hidden/.test(title)),
    ).toEqual([]);
    const settings = { ...defaultSettings, hide: [{ code: "554" }] };
    expect(titlesAt(denied, { settings }).filter((title) => /Hide|hidden/.test(title))).toEqual([
      "Show hidden failures again…",
    ]);
  });

  it("takes a name of the log for a domain only where it could be one", () => {
    const odd = denied.replaceAll("Example.NET", "x](command:workbench.action.quit)");
    expect(titlesAt(odd).filter((title) => title.includes("recipients"))).toEqual([]);
  });

  it("finds the code in a selection", () => {
    expect(titlesAt("¦host said: 550 5.1.1 no such user", { selected: 25 })).toContain(
      "Explain 550 5.1.1",
    );
  });

  it("offers no command to a client that runs none, and nothing beside a code", () => {
    expect(titlesAt("55¦0 5.1.1 no such user", { commands: false })).toEqual([]);
    expect(titlesAt("550 5.1.1 no su¦ch user")).toEqual([]);
  });
});
