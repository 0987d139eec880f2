import { commands, type Position, Selection, window, workspace } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { openSample, placeOf } from "./sample";
import { until } from "./until";

describe("comparison", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("takes the codes in the selection", async () => {
    const document = await openSample("maillog");
    select(placeOf(document, "]: 550 5.1.1 <nosuch"), placeOf(document, "]: 554 5.7.1", 12));
    await commands.executeCommand("smtpLens.compare");
    includes(
      await pageText("550 5.1.1", "554 5.7.1"),
      said("## Key differences", "## Différences clés"),
    );
    includes(await tabLabel(), "554 5.7.1");
  });

  it("takes the code under the cursor, and asks for the other", async () => {
    const document = await openSample("session.swaks");
    const place = placeOf(document, "334 UGFz", 1);
    select(place, place);
    await takeFirst(commands.executeCommand("smtpLens.compare"));
    const title = said("# SMTP 334 Server Challenge vs 211 ", "# SMTP 334 Défi du serveur ou 211 ");
    includes(await pageText("334", "211"), title);
  });

  it("asks for both codes where there is none, and offers no code twice", async () => {
    const document = await openSample("maillog");
    const nowhere = placeOf(document, "postfix/local");
    select(nowhere, nowhere);
    await takeFirst(commands.executeCommand("smtpLens.compare"));
    includes(await pageText("211", "214"), "# SMTP 211 ");
  });

  it("is one language from title to last line", async () => {
    await commands.executeCommand("smtpLens.compare", ["334", "553"]);
    const text = await pageText("334", "553");
    const other = said("Comment résoudre", "How to fix");
    equal(text.includes(other), false);
    includes(text, said("How to fix", "Comment résoudre"));
  });

  it("explains one code", async () => {
    await commands.executeCommand("smtpLens.explain", "451 4.7.1");
    includes(await pageText("451 4.7.1"), said("## When you see it", "## Quand vous le voyez"));
  });
});

function select(from: Position, to: Position): void {
  const editor = window.activeTextEditor;
  if (editor === undefined) throw new Error("No editor is active.");
  editor.selection = new Selection(from, to);
}

/** The text of the page about these codes. */
async function pageText(...codes: string[]): Promise<string> {
  const page = await until(() =>
    workspace.textDocuments.find(
      ({ uri }) => uri.scheme === "smtp-lens" && uri.query === JSON.stringify(codes),
    ),
  );
  return page.getText();
}

async function tabLabel(): Promise<string> {
  return until(() => window.tabGroups.activeTabGroup.activeTab?.label);
}

/** Takes the first entry of each picker that a command opens, until the command is done. */
async function takeFirst(command: Thenable<unknown>): Promise<void> {
  let done = false;
  const ended = Promise.resolve(command).then(() => {
    done = true;
  });
  await until(async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return done || undefined;
  });
  await ended;
}
