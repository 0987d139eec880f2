import {
  type CodeAction,
  commands,
  type Diagnostic,
  env,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { openSample, placeOf, problemsOf, readSample } from "./sample";
import { until } from "./until";

const login = [
  "220 mx.corp.example.org ESMTP",
  "AUTH PLAIN AGFsaWNlAHNlY3JldA==",
  "535 5.7.8 Error: authentication failed",
  "RCPT TO:<bob@corp.example.org>",
].join("\n");

describe("credentials", () => {
  it("are problems of their own, which repeat nothing of them", async () => {
    const found = credentials(await problemsOf(await openSample("session.swaks")));
    equal(
      found.map(({ range }) => range.start.line + 1),
      [1, 39, 41],
    );
    includes(found[0]?.message ?? "", said("A password", "Un mot de passe"));
  });

  it("have a quick fix for this one and one for the file", async () => {
    const document = await openSample("session.swaks");
    await problemsOf(document);
    const place = placeOf(document, "d3Jvbmcy", 2);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new Range(place, place),
    );
    equal(
      actions.map(({ title }) => title).filter((title) => /^(?:Redact|Caviarder)/.test(title)),
      said(
        "Redact this password|Redact all credentials in this file (3)",
        "Caviarder ce mot de passe|Caviarder tous les secrets de connexion de ce fichier (3)",
      ).split("|"),
    );
  });

  it("are redacted by a command, in one step that can be undone", async () => {
    const { document } = await openUnsaved();
    await until(() => (credentialsOf(document).length === 1 ? true : undefined));
    await commands.executeCommand("smtpLens.redactCredentials");
    equal(document.getText(), login.replace("AGFsaWNlAHNlY3JldA==", "[redacted]"));
    await until(() => (credentialsOf(document).length === 0 ? true : undefined));
    await commands.executeCommand("undo");
    equal(document.getText(), login);
  });

  it("stay out of a copy for others, as do the names of those who took part", async () => {
    const editor = await openUnsaved();
    await commands.executeCommand("smtpLens.copyRedacted");
    equal(
      await env.clipboard.readText(),
      "220 mx-1.example1.example ESMTP\nAUTH PLAIN [redacted]\n535 5.7.8 Error: authentication failed\nRCPT TO:<user1@example1.example>",
    );
    editor.selection = new Selection(3, 0, 3, 7);
    await commands.executeCommand("smtpLens.copyRedacted");
    equal(await env.clipboard.readText(), "RCPT TO");
  });

  it("leave a sample that has none alone", async () => {
    const document = await readSample("maillog");
    await window.showTextDocument(document);
    await problemsOf(document);
    await commands.executeCommand("smtpLens.redactCredentials");
    equal(document.isDirty, false);
  });
});

async function openUnsaved(): Promise<TextEditor> {
  const document = await workspace.openTextDocument({
    language: "smtp-transcript",
    content: login,
  });
  return window.showTextDocument(document);
}

function credentialsOf(document: TextDocument): readonly Diagnostic[] {
  return credentials(languages.getDiagnostics(document.uri));
}

function credentials(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return problems.filter(({ code }) => code === "credentials");
}
