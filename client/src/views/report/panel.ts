import {
  type Disposable,
  EventEmitter,
  env,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from "vscode";
import type { ReportPage } from "../../../../protocol/messages";
import type { FromReportPage, ToReportPage } from "../../../../protocol/webview/report";
import { telling } from "../../commands/register";
import { pageHtml, webviewRoot } from "../web-page";
import { exportReport } from "./export";
import { openLines } from "./open-lines";
import { firstOf, type ReportSource } from "./source";

/** Type of the panel, under which VS Code restores it. */
export const reportView = "smtpLens.report";

/** An exported page is much smaller; whatever is larger did not come from our page. */
const LONGEST_BODY = 10_000_000;

/** A report in a panel of its own. Its page only asks; what it shows and where its rows lead is kept here. */
export class ReportPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  readonly #source: ReportSource;
  #page: ReportPage;
  readonly #closed = new EventEmitter<void>();
  /** What is to be done as soon as the page is there. */
  #waiting: ToReportPage[] = [];
  #ready = false;

  /** Shows a report in a new panel, or in one that VS Code restored. */
  constructor(extension: Uri, source: ReportSource, page: ReportPage, restored?: WebviewPanel) {
    this.#extension = extension;
    this.#source = source;
    this.#page = page;
    this.#panel = restored ?? window.createWebviewPanel(reportView, page.title, ViewColumn.Active);
    const { webview } = this.#panel;
    webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extension)] };
    webview.onDidReceiveMessage((message: FromReportPage | null) =>
      telling(() => this.#hear(message)),
    );
    this.#panel.title = page.title;
    this.#panel.iconPath = Uri.joinPath(extension, "images", "icon.png");
    this.#panel.onDidChangeViewState(() => {
      // A page that is hidden is gone; it comes anew and says so.
      if (!this.#panel.visible) this.#ready = false;
    });
    this.#panel.onDidDispose(() => this.#closed.fire());
    const { title, language } = page;
    webview.html = pageHtml(webview, extension, { name: "report", title, language, body: "" });
  }

  /** Tells that the panel was closed. */
  get onDidClose() {
    return this.#closed.event;
  }

  /** Whether the user sees this panel before others. */
  get active(): boolean {
    return this.#panel.active;
  }

  /** What the report is about. */
  get source(): ReportSource {
    return this.#source;
  }

  /** Shows the report as it is now, where the page stands. */
  update(page: ReportPage): void {
    this.#page = page;
    if (this.#ready) this.#post({ type: "show", page, state: this.#source });
  }

  /** Exports the report; the page is shown for that, since it draws the charts. */
  export(): void {
    this.#panel.reveal();
    if (this.#ready) this.#post({ type: "export" });
    else this.#waiting.push({ type: "export" });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** What is none of the page's messages is not heard. */
  async #hear(message: FromReportPage | null): Promise<void> {
    switch (message?.type) {
      case "ready":
        return this.#show();
      case "open": {
        const section = itemAt(this.#page.sections, message.section);
        const row = section && itemAt(section.rows, message.row);
        if (row !== undefined) await openLines(row, this.#page.packed);
        return;
      }
      case "copy": {
        const section = itemAt(this.#page.sections, message.section);
        if (section === undefined) return;
        await env.clipboard.writeText(section.csv);
        this.#post({ type: "copied" });
        return;
      }
      case "export":
        await this.#save(message.body);
    }
  }

  #show(): void {
    this.#ready = true;
    this.#post({ type: "show", page: this.#page, state: this.#source });
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  async #save(body: unknown): Promise<void> {
    if (typeof body !== "string" || body.length > LONGEST_BODY) return;
    const first = firstOf(this.#source);
    await exportReport(
      this.#extension,
      this.#page,
      body,
      first === undefined ? undefined : Uri.parse(first),
    );
  }

  #post(message: ToReportPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** The item at an index, which may be anything. */
function itemAt<Item>(items: readonly Item[], index: unknown): Item | undefined {
  return Number.isInteger(index) ? items[Number(index)] : undefined;
}
