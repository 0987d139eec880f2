import { commands, type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { FromPage, ToPage, Trail } from "../../../protocol/webview/page";
import { isCodes, mostCompared } from "../codes";
import { telling } from "../commands/register";
import { pageBody } from "./page-body";
import { codesAt, moved, noTrail, opened, readTrail } from "./trail";
import { pageHtml, webviewRoot } from "./web-page";

/** The view type, under which VS Code restores the panel and names it in `when` clauses. */
export const pageView = "smtpLens.page";

/** A page as it is shown. */
export interface ShownPage {
  readonly codes: readonly string[];
  readonly title: string;
  /** What VS Code made of the Markdown. */
  readonly html: string;
  readonly language: string;
}

/** Makes the page about one code, or the comparison of several. Rejects when one is none. */
export type RenderPage = (codes: readonly string[]) => Promise<ShownPage>;

/** The one panel in which pages are shown, with its history. */
export class PagePanel implements Disposable {
  readonly #extension: Uri;
  readonly #render: RenderPage;
  #panel: WebviewPanel | undefined;
  #trail: Trail = noTrail;
  #page: ShownPage | undefined;
  #asked = 0;

  constructor(extension: Uri, render: RenderPage) {
    this.#extension = extension;
    this.#render = render;
  }

  /** The page that is shown. */
  get page(): ShownPage | undefined {
    return this.#page;
  }

  /** Shows a page. Rejects when a code is none: then nothing opens or changes. */
  async show(codes: readonly string[]): Promise<void> {
    if (!(await this.#go(opened(this.#trail, codes)))) return;
    if (this.#panel === undefined) {
      const panel = window.createWebviewPanel(pageView, "", ViewColumn.Active, {});
      this.#adopt(panel);
    } else this.#panel.reveal();
    this.#update();
  }

  /** Shows the page before (-1) or after (1) this one, where there is one. */
  async move(by: -1 | 1): Promise<void> {
    const trail = moved(this.#trail, by);
    if (trail !== undefined && (await this.#go(trail))) this.#update();
  }

  /** Shows the same page anew, such as in another language. */
  async refresh(): Promise<void> {
    if (this.#panel !== undefined && (await this.#go(this.#trail))) this.#update();
  }

  /** Takes over a panel that VS Code restored after a reload of the window. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const trail = readTrail(state);
    if (trail === undefined || this.#panel !== undefined) {
      panel.dispose();
      return;
    }
    this.#adopt(panel);
    if (await this.#go(trail)) this.#update();
  }

  /** Says in the page that something was done. */
  tell(text: string): void {
    this.#post({ type: "done", text });
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** Answers whether this is still what is wanted: a page that comes late must not replace a newer one. */
  async #go(trail: Trail): Promise<boolean> {
    const asked = ++this.#asked;
    const page = await this.#render(codesAt(trail) ?? []);
    if (asked !== this.#asked) return false;
    this.#trail = trail;
    this.#page = page;
    return true;
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    panel.iconPath = Uri.joinPath(this.#extension, "images", "icon.png");
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [webviewRoot(this.#extension)],
    };
    panel.webview.onDidReceiveMessage((message: Partial<FromPage> | null) => this.#hear(message));
    panel.onDidDispose(() => this.#forget());
    panel.webview.html = pageHtml(panel.webview, this.#extension, {
      name: "page",
      title: "SMTP Lens",
      language: "en",
      body: pageBody(),
    });
  }

  #forget(): void {
    this.#asked++;
    this.#panel = undefined;
    this.#page = undefined;
    this.#trail = noTrail;
    this.#tellKeys();
  }

  #update(): void {
    const codes = codesAt(this.#trail) ?? [];
    if (this.#panel !== undefined) this.#panel.title = `SMTP ${codes.join(" · ")}`;
    this.#send();
    this.#tellKeys();
  }

  #send(): void {
    if (this.#page === undefined) return;
    const { html, language, codes } = this.#page;
    const canCompare = codes.length < mostCompared;
    this.#post({ type: "show", html, language, trail: this.#trail, canCompare });
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  /** For the keys and the buttons in the title bar. */
  #tellKeys(): void {
    const can = (by: -1 | 1) => moved(this.#trail, by) !== undefined;
    void commands.executeCommand("setContext", "smtpLens.page.canGoBack", can(-1));
    void commands.executeCommand("setContext", "smtpLens.page.canGoForward", can(1));
  }

  /** What is none of the page's messages is not heard. */
  #hear(message: Partial<FromPage> | null): void {
    if (message?.type === "ready") this.#send();
    else if (message?.type === "open") this.#open(message.codes);
    else {
      const command = pageCommands.get(message?.type);
      if (command !== undefined) void commands.executeCommand(command);
    }
  }

  #open(codes: unknown): void {
    if (isCodes(codes) && codes.length <= mostCompared) void telling(() => this.show(codes));
  }
}

/** What the buttons of the page do. */
const pageCommands: ReadonlyMap<unknown, string> = new Map([
  ["back", "smtpLens.page.back"],
  ["forward", "smtpLens.page.forward"],
  ["compare", "smtpLens.page.compare"],
  ["copy", "smtpLens.page.copy"],
]);
