import { CancellationTokenSource, Disposable, l10n, type Uri, type WebviewPanel } from "vscode";
import type { FollowState, ReportPage } from "../../../../protocol/messages";
import { coalesced } from "../../coalesced";
import type { Follows } from "../../follow/follows";
import { withLateProgress } from "../../late-progress";
import type { Server } from "../../server";
import { type Making, makeReport, uncancelled } from "./make";
import { ReportPanel } from "./panel";
import { isReportSource, type ReportSource } from "./source";

/** In milliseconds: a page is drawn anew no more often. */
const pace = 1000;

/** The reports that are shown. */
export class Reports implements Disposable {
  readonly #server: Server;
  readonly #extension: Uri;
  readonly #follows: Follows;
  readonly #listener: Disposable;
  /** The one that was opened last at the end. */
  readonly #panels = new Set<ReportPanel>();
  /** What brings a page on a followed log up to date. */
  readonly #updates = new WeakMap<ReportPanel, () => void>();

  constructor(server: Server, extension: Uri, follows: Follows) {
    this.#server = server;
    this.#extension = extension;
    this.#follows = follows;
    this.#listener = follows.onDidChange((state) => this.#keepUp(state));
  }

  /** The report that the user looks at, else the one that was opened last. */
  get current(): ReportPanel | undefined {
    const panels = [...this.#panels];
    return panels.find(({ active }) => active) ?? panels.at(-1);
  }

  /** Makes a report and shows it; answers nothing where the user cancels. */
  async open(source: ReportSource): Promise<ReportPanel | undefined> {
    const page = await withLateProgress(l10n.t("Making the report"), (token, tell) =>
      makeReport(source, { ...this.#making(), token, tell }),
    );
    return page && this.#keep(new ReportPanel(this.#extension, source, page));
  }

  /** Makes the report of a panel that VS Code restored anew; closes it where that cannot be done. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const page = isReportSource(state) ? await this.#madeFor(panel, state) : undefined;
    if (page === undefined || !isReportSource(state)) panel.dispose();
    else this.#keep(new ReportPanel(this.#extension, state, page, panel));
  }

  /** Many logs take their time, so this can be cancelled, too; closing the panel does. */
  async #madeFor(panel: WebviewPanel, source: ReportSource): Promise<ReportPage | undefined> {
    const unwanted = new CancellationTokenSource();
    const parts = Disposable.from(
      unwanted,
      panel.onDidDispose(() => unwanted.cancel()),
    );
    const made = withLateProgress(l10n.t("Making the report"), (token, tell) => {
      token.onCancellationRequested(() => unwanted.cancel());
      return makeReport(source, { ...this.#making(), token: unwanted.token, tell });
    });
    const page = await made.catch(() => undefined);
    const isUnwanted = unwanted.token.isCancellationRequested;
    parts.dispose();
    return isUnwanted ? undefined : page;
  }

  dispose(): void {
    this.#listener.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #making(): Making {
    const isFollowed = (uri: string) => this.#follows.stateOf(uri) !== undefined;
    return { server: this.#server, token: uncancelled(), tell: () => {}, isFollowed };
  }

  #keepUp({ uri, phase }: FollowState): void {
    if (phase === "reading" || this.#follows.stateOf(uri) === undefined) return;
    for (const panel of this.#panels) if (isOn(panel.source, uri)) this.#updates.get(panel)?.();
  }

  #keep(panel: ReportPanel): ReportPanel {
    this.#panels.add(panel);
    const update = coalesced(async () => {
      const page = await makeReport(panel.source, this.#making());
      if (page !== undefined) panel.update(page);
      await new Promise((resolve) => setTimeout(resolve, pace));
    });
    this.#updates.set(panel, update);
    panel.onDidClose(() => this.#panels.delete(panel));
    return panel;
  }
}

/** Whether a report is on the whole of a log. */
function isOn(source: ReportSource, uri: string): boolean {
  return "document" in source && source.lines === undefined && source.document === uri;
}
