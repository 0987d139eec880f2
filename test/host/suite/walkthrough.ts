import { commands, window } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { problemsOf, readSample } from "./sample";
import { until } from "./until";

describe("walkthrough", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens a sample log that comes with the extension, and understands it", async () => {
    await commands.executeCommand("smtpLens.openSample");
    const document = await until(() => window.activeTextEditor?.document);
    equal([document.languageId, document.isUntitled, document.isDirty], ["mail-log", false, false]);
    equal(document.getText(), (await readSample("maillog")).getText());
    includes((await problemsOf(document))[0]?.message ?? "", said("mailbox", "boîte"));
  });

  it("opens the sample once, however often it is asked for", async () => {
    await commands.executeCommand("smtpLens.openSample");
    await commands.executeCommand("smtpLens.openSample");
    equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  it("shows its steps", async () => {
    await commands.executeCommand("smtpLens.openWalkthrough");
    await until(() => window.tabGroups.activeTabGroup.activeTab);
    equal(window.activeTextEditor, undefined);
  });
});
