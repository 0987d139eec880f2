import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { LogDocument } from "../../../server/src/document/log-document";
import { codeActions, sourceActions } from "../../../server/src/features/code-actions/index";
import { credentialProblems } from "../../../server/src/features/credentials";
import { providerPart } from "../../../server/src/features/provider-part";
import { readSettings } from "../../../server/src/settings";
import { linesOf } from "../document/lines";

const uri = "file:///x.log";
const login = [
  "220 mx.example.net ESMTP",
  "AUTH LOGIN",
  "334 VXNlcm5hbWU6",
  "YWxpY2U=",
  "334 UGFzc3dvcmQ6",
  "c2VjcmV0",
];

function documentOf(lines: readonly string[]): LogDocument {
  return new LogDocument(uri, 1, lines.join("\n"));
}

function problems(lines: readonly string[], credentials = "warning", language: "en" | "fr" = "en") {
  const settings = readSettings({ diagnostics: { credentials } });
  return credentialProblems(documentOf(lines), settings, language);
}

function contextAt(lines: readonly string[], line: number, character: number, endLine = line) {
  return {
    document: documentOf(lines),
    range: { start: { line, character }, end: { line: endLine, character } },
    diagnostics: [],
    language: "en" as const,
    settings: readSettings({}),
    commands: false,
  };
}

/** What is left of the lines when the action is done; its edits do not overlap. */
function done(lines: readonly string[], { edit }: CodeAction): string[] {
  const document = documentOf(lines);
  const edits = edit?.changes?.[uri] ?? [];
  document.update(
    [...edits].reverse().map(({ range, newText }) => ({ range, text: newText })),
    2,
  );
  return linesOf(document).map((_, line) => document.textOf(line));
}

describe("problems with credentials", () => {
  it("stand on exactly the credential, a user name as information", () => {
    expect(
      problems(login).map(({ range, severity, code, source }) => [range, severity, code, source]),
    ).toEqual([
      [
        { start: { line: 3, character: 0 }, end: { line: 3, character: 8 } },
        3,
        "credentials",
        "smtp",
      ],
      [
        { start: { line: 5, character: 0 }, end: { line: 5, character: 8 } },
        2,
        "credentials",
        "smtp",
      ],
    ]);
  });

  it("follow the setting", () => {
    expect(problems(login, "off")).toEqual([]);
    expect(problems(login, "error").map(({ severity }) => severity)).toEqual([3, 1]);
    expect(problems(login, "hint").map(({ severity }) => severity)).toEqual([4, 4]);
  });

  it.each(["en", "fr"] as const)("say one sentence without the credential in %s", (language) => {
    const lines = [
      "password=hunter2",
      "AUTH XOAUTH2 dXNlcj1hAWF1dGg9",
      "AUTH PLAIN AGFsaWNlAHNlY3JldA==",
    ];
    const all = problems([...lines, "AUTH CRAM-MD5 YWxpY2UgYjkxM2E2", ...login], "error", language);
    expect(new Set(all.map(({ message }) => message)).size).toBe(5);
    for (const { message } of all) {
      expect(message).toMatch(/^[^.\n]{5,89}\.$/);
      expect(message).not.toMatch(/hunter2|dXNl|AGFs|YWxp|c2Vj/);
    }
  });

  it("are at most 200, and the rest is said once", () => {
    const lines = Array.from({ length: 250 }, (_, index) => `password=hunter${index}`);
    const all = problems(lines);
    expect(all).toHaveLength(201);
    expect(all[0]?.message).toContain("200 of 250");
    expect(problems(lines.slice(0, 200))).toHaveLength(200);
  });
});

describe("quick fixes for credentials", () => {
  it("redact this one, or all of the file", () => {
    const [one, all] = codeActions(contextAt(login, 5, 3));
    expect([one?.title, one?.isPreferred, one?.kind]).toEqual([
      "Redact this password",
      true,
      "quickfix",
    ]);
    expect(one?.diagnostics?.map(({ code }) => code)).toEqual(["credentials"]);
    expect(one && done(login, one)).toEqual([...login.slice(0, 5), "[redacted]"]);
    expect(all?.title).toBe("Redact all credentials in this file (2)");
    expect(all && done(login, all)).toEqual([
      ...login.slice(0, 3),
      "[redacted]",
      login[4],
      "[redacted]",
    ]);
  });

  it("redact those of a selection, and offer nothing elsewhere", () => {
    const titles = codeActions(contextAt(login, 0, 8, 5)).map(({ title }) => title);
    expect(titles[0]).toBe("Redact these 2 credentials");
    expect(codeActions(contextAt(login, 1, 3))).toEqual([]);
  });

  it("have a source action for the whole file", () => {
    const [action] = sourceActions(contextAt(login, 0, 0));
    expect(action?.kind).toBe("source.redactCredentials");
    expect(action && done(login, action)[3]).toBe("[redacted]");
    expect(sourceActions(contextAt(["550 5.1.1 no"], 0, 0))).toEqual([]);
  });
});

describe("providerPart", () => {
  const cases: readonly (readonly [host: string, part: string | undefined])[] = [
    ["gmail-smtp-in.l.google.com", "gmail-smtp-in.l.google.com"],
    ["support.google.com", "support.google.com"],
    ["mail-sor-f41.google.com", "google.com"],
    ["acme-fr.mail.protection.outlook.com", "protection.outlook.com"],
    ["mta7.am0.yahoodns.net", "mta7.am0.yahoodns.net"],
    ["7.113.0.203.zen.spamhaus.org", "spamhaus.org"],
    ["mx.google.com.acme.fr", undefined],
    ["google.acme.fr", undefined],
    ["acme.fr", undefined],
  ];
  it.each(cases)("%s", (host, part) => {
    expect(providerPart(host)).toBe(part);
  });
});
