import { ConfigurationTarget, commands, window, workspace } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { api } from "./sample";
import { pageOf, tabLabelled } from "./shown-page";
import { until } from "./until";

describe("pages", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("stand in one panel, which goes back and forward", async () => {
    await commands.executeCommand("smtpLens.explain", "550");
    await commands.executeCommand("smtpLens.compare", ["334", "553"]);
    equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    await commands.executeCommand("smtpLens.page.back");
    await pageOf("550");
    await commands.executeCommand("smtpLens.page.back");
    await pageOf("550");
    await commands.executeCommand("smtpLens.page.forward");
    await pageOf("334", "553");
    await tabLabelled("SMTP 334 · 553");
  });

  it("forget where they were when the panel is closed", async () => {
    await commands.executeCommand("smtpLens.explain", "550");
    await commands.executeCommand("workbench.action.closeAllEditors");
    const { page } = await api();
    await until(() => (page.page === undefined ? true : undefined));
    await commands.executeCommand("smtpLens.explain", "421");
    await commands.executeCommand("smtpLens.page.back");
    await pageOf("421");
  });

  it("lead to related codes and comparisons", async () => {
    await commands.executeCommand("smtpLens.explain", "550 5.1.1");
    const { html } = await pageOf("550 5.1.1");
    includes(html, 'href="smtp-lens:compare?');
    includes(html, 'href="smtp-lens:explain?');
  });

  it("follow the language of the settings", async () => {
    await commands.executeCommand("smtpLens.explain", "550");
    const settings = workspace.getConfiguration("smtpLens");
    const other = said("fr", "en");
    try {
      await settings.update("language", other, ConfigurationTarget.Global);
      const { page } = await api();
      await until(() => (page.page?.language === other ? true : undefined));
      includes((await pageOf("550")).html, said("Comment résoudre", "How to fix"));
    } finally {
      await settings.update("language", undefined, ConfigurationTarget.Global);
    }
  });

  it("open nothing for what is no code", async () => {
    await commands.executeCommand("smtpLens.explain", "999");
    equal((await api()).page.page, undefined);
    equal(window.tabGroups.activeTabGroup.activeTab, undefined);
  });
});
