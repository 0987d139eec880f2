import { type Disposable, l10n, type Uri, type WebviewPanel } from "vscode";
import { withLateProgress } from "../../late-progress";
import type { Server } from "../../server";
import { makeReport, uncancelled } from "./make";
import { ReportPanel } from "./panel";
import { isReportSource, type ReportSource } from "./source";

/** The reports that are shown. */
export class Reports implements Disposable {
  readonly #server: Server;
  readonly #extension: Uri;
  /** The one that was opened last at the end. */
  readonly #panels = new Set<ReportPanel>();

  constructor(server: Server, extension: Uri) {
    this.#server = server;
    this.#extension = extension;
  }

  /** The report that the user looks at, else the one that was opened last. */
  get current(): ReportPanel | undefined {
    const panels = [...this.#panels];
    return panels.find(({ active }) => active) ?? panels.at(-1);
  }

  /** Makes a report and shows it; answers nothing where the user cancels. */
  async open(source: ReportSource): Promise<ReportPanel | undefined> {
    const page = await withLateProgress(l10n.t("Making the report"), (token, tell) =>
      makeReport(source, { server: this.#server, token, tell }),
    );
    return page && this.#keep(new ReportPanel(this.#extension, source, page));
  }

  /** Makes the report of a panel that VS Code restored anew; closes it where that cannot be done. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const making = { server: this.#server, token: uncancelled(), tell: () => {} };
    const page = isReportSource(state)
      ? await makeReport(state, making).catch(() => undefined)
      : undefined;
    if (page === undefined || !isReportSource(state)) panel.dispose();
    else this.#keep(new ReportPanel(this.#extension, state, page, panel));
  }

  dispose(): void {
    for (const panel of this.#panels) panel.dispose();
  }

  #keep(panel: ReportPanel): ReportPanel {
    this.#panels.add(panel);
    panel.onDidClose(() => this.#panels.delete(panel));
    return panel;
  }
}
