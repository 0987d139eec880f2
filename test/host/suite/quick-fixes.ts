import {
  type CodeAction,
  commands,
  env,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { takeFirst } from "./picker";
import { hoversAt, openSample, placeOf, problemsOf, sampleFolder } from "./sample";
import { until } from "./until";

const denied = "]: 554 5.7.1 <victim@";

describe("quick fixes", () => {
  beforeEach(showAll);
  afterEach(showAll);

  it("explain, compare, look up, copy and hide the code of a problem", async () => {
    const document = await openSample("maillog");
    equal(
      (await fixesAt(document, denied)).map(({ title }) => title),
      said(
        "Explain 554 5.7.1|Compare 5.7.1 with 5.7.0|Compare 5.7.1 with 5.7.26|Compare 5.7.1 with 5.1.1|Open the reference: RFC 5321, section 4.2.2|Copy the explanation of 554 5.7.1 as Markdown|Hide 554 5.7.1 in this workspace|Hide 554 5.7.1 in this file|Hide 554 5.7.1 for recipients at gmail.example.com",
        "Expliquer 554 5.7.1|Comparer 5.7.1 avec 5.7.0|Comparer 5.7.1 avec 5.7.26|Comparer 5.7.1 avec 5.1.1|Ouvrir la référence\u00a0: RFC 5321, section 4.2.2|Copier l'explication de 554 5.7.1 en Markdown|Masquer 554 5.7.1 dans cet espace de travail|Masquer 554 5.7.1 dans ce fichier|Masquer 554 5.7.1 pour les destinataires de gmail.example.com",
      ).split("|"),
    );
  });

  it("copy the explanation as Markdown", async () => {
    const document = await openSample("maillog");
    await run(await fixesAt(document, denied), said("Copy the", "Copier l'"));
    const text = await env.clipboard.readText();
    includes(text, "# SMTP 554 5.7.1 ");
    includes(text, said("## How to fix", "## Comment résoudre"));
  });
});

describe("hiding", () => {
  beforeEach(showAll);
  afterEach(showAll);
  after(removeSettings);

  it("takes a problem away for the recipient's domain, and brings it back", async () => {
    const document = await openSample("maillog");
    const all = (await problemsOf(document)).length;
    await run(
      await fixesAt(document, denied),
      said("Hide 554 5.7.1 for", "Masquer 554 5.7.1 pour"),
    );
    const entry = { code: "554 5.7.1", domain: "gmail.example.com" };
    equal(setting(), [entry]);
    await problemsBecome(document, all - 1);
    const [hover] = await hoversAt(document, placeOf(document, denied, 4));
    includes(hover?.markdown ?? "", said("is not in charge", "n'est pas chargé"));
    equal(titled(await fixesAt(document, denied), said("Show hidden", "Réafficher")), 1);
    await commands.executeCommand("smtpLens.showHidden", entry);
    await problemsBecome(document, all);
    equal(workspace.getConfiguration("smtpLens").inspect("hide")?.workspaceValue, undefined);
  });

  it("takes away every problem with a code in this file only", async () => {
    const document = await openSample("maillog");
    const all = (await problemsOf(document)).length;
    await run(
      await fixesAt(document, denied),
      said("Hide 554 5.7.1 in this file", "Masquer 554 5.7.1 dans ce fichier"),
    );
    equal(setting(), [{ code: "554 5.7.1", file: document.uri.toString() }]);
    await problemsBecome(document, all - 2);
  });

  it("undoes just one entry, and leaves the others, malformed ones too", async () => {
    await write([{ code: "421" }, { odd: true }]);
    await commands.executeCommand("smtpLens.hide", { code: "450" });
    await commands.executeCommand("smtpLens.hide", { code: "450" });
    equal(setting(), [{ code: "421" }, { odd: true }, { code: "450" }]);
    await commands.executeCommand("smtpLens.showHidden", { code: "450" });
    equal(setting(), [{ code: "421" }, { odd: true }]);
  });

  it("leaves a setting alone that is no list", async () => {
    await write("550");
    // The message stays until somebody answers it; the command itself ends.
    await commands.executeCommand("smtpLens.hide", { code: "450" });
    equal(setting(), "550");
  });

  it("asks for the scope when the palette runs it", async () => {
    const document = await openSample("maillog");
    const all = (await problemsOf(document)).length;
    const place = placeOf(document, denied, 4);
    const editor = await window.showTextDocument(document, { selection: new Range(place, place) });
    equal(editor.document.uri.toString(), document.uri.toString());
    await takeFirst(commands.executeCommand("smtpLens.hide"));
    equal(setting(), [{ code: "554 5.7.1" }]);
    await problemsBecome(document, all - 2);
  });
});

/** Our quick fixes on the code in a text that begins with `]: `, as soon as there are some. */
async function fixesAt(document: TextDocument, text: string): Promise<readonly CodeAction[]> {
  await problemsOf(document);
  const place = placeOf(document, text, 4);
  // VS Code gives up asking, and answers with nothing, when settings or problems change meanwhile.
  return until(async () => {
    const found = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new Range(place, place),
      "quickfix",
    );
    const own = found.filter(({ command }) => command?.command.startsWith("smtpLens."));
    return own.length > 0 ? own : undefined;
  });
}

async function run(fixes: readonly CodeAction[], title: string): Promise<void> {
  const command = fixes.find((fix) => fix.title.startsWith(title))?.command;
  if (command === undefined) throw new Error(`No quick fix ${title}`);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function titled(fixes: readonly CodeAction[], title: string): number {
  return fixes.filter((fix) => fix.title.startsWith(title)).length;
}

async function problemsBecome(document: TextDocument, count: number): Promise<void> {
  await until(() => {
    const own = languages.getDiagnostics(document.uri).filter(({ source }) => source === "smtp");
    return own.length === count ? true : undefined;
  });
}

function setting(): unknown {
  return workspace.getConfiguration("smtpLens").get("hide");
}

async function write(value: unknown): Promise<void> {
  await workspace.getConfiguration("smtpLens").update("hide", value, false);
}

function showAll(): Promise<void> {
  return write(undefined);
}

/** The workspace's settings, which these tests alone made, in the folder of the samples. */
async function removeSettings(): Promise<void> {
  await workspace.fs.delete(Uri.joinPath(sampleFolder(), ".vscode"), { recursive: true });
}
