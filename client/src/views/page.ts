import { commands, Disposable, type ExtensionContext, l10n, window, workspace } from "vscode";
import { telling } from "../commands/register";
import type { Server } from "../server";
import { PagePanel, pageView, type ShownPage } from "./page-panel";
import { rememberCodes } from "./recent-codes";

const panels = new WeakMap<Server, PagePanel>();

/** The panel that shows the pages of a server. */
export function pagePanel(server: Server): PagePanel {
  const panel = panels.get(server);
  if (panel === undefined) throw new Error("The pages have not been registered.");
  return panel;
}

/** Shows the page about one code, or the comparison of several. Rejects when one is none. */
export function showPage(server: Server, codes: readonly string[]): Promise<void> {
  return pagePanel(server).show(codes);
}

/** Shows pages, also after a reload of the window, in the language of the moment. */
export function registerPages(server: Server, context: ExtensionContext): Disposable {
  const panel = new PagePanel(context.extensionUri, async (codes) => {
    const page = await renderPage(server, codes);
    await rememberCodes(context.globalState, codes);
    return page;
  });
  panels.set(server, panel);
  const restored = window.registerWebviewPanelSerializer(pageView, {
    deserializeWebviewPanel: (restoredPanel, state: unknown) =>
      telling(() => panel.restore(restoredPanel, state)),
  });
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("smtpLens.language")) void telling(() => panel.refresh());
  });
  return Disposable.from(panel, restored, settings);
}

async function renderPage(server: Server, codes: readonly string[]): Promise<ShownPage> {
  const { title, markdown, language } = await server.linkedPage(codes);
  const html = await rendered(markdown);
  return { codes, title, html, language };
}

/** Markdown as HTML, by the extension that VS Code brings for it; the user may have turned it off. */
async function rendered(markdown: string): Promise<string> {
  try {
    return await commands.executeCommand<string>("markdown.api.render", markdown);
  } catch {
    const words = l10n.t(
      'The page cannot be shown: it needs the extension "Markdown Language Features" of VS Code.',
    );
    throw new Error(words);
  }
}
