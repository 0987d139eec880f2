import {
  commands,
  Disposable,
  l10n,
  languages,
  type Memento,
  type TreeView,
  Uri,
  window,
} from "vscode";
import type { FollowState } from "../../../../protocol/messages";
import { tooLarge } from "../../endings/end-of-answer";
import type { Follows } from "../../follow/follows";
import { olderText } from "../../follow/words";
import { fileName, tooLargeFile } from "../../logs";
import { messageFrom } from "../../message";
import { numberText } from "../../number-text";
import type { Server } from "../../server";
import { Choice } from "./choice";
import type { FailureNode } from "./nodes";
import { ShownLogs } from "./shown-logs";
import { FailureSource } from "./source";
import { FailureTree, type Totals } from "./tree";

/** The name of the view in the manifest. */
const id = "smtpLens.failures";

/** The view "SMTP failures": the tree, and what stands around it. */
export class FailuresView implements Disposable {
  readonly choice: Choice;
  readonly source: FailureSource;
  readonly tree: FailureTree;
  readonly view: TreeView<FailureNode>;
  readonly #server: Server;
  readonly #logs: ShownLogs;
  readonly #parts: Disposable;
  /** What of each followed log is shown. */
  readonly #followed = new Map<string, string>();
  /** Counts answers, since of two the later one counts. */
  #shown = 0;

  constructor(server: Server, kept: Memento, follows: Follows) {
    this.#server = server;
    this.#logs = new ShownLogs(follows);
    this.choice = new Choice(kept);
    this.source = new FailureSource(server, this.#logs, this.choice);
    this.tree = new FailureTree(this.source, (error) => {
      this.view.message = l10n.t("The failures could not be read: {0}", messageFrom(error));
    });
    this.view = window.createTreeView(id, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#parts = Disposable.from(
      this.#logs,
      this.view,
      this.tree.onDidLoad((totals) => void this.#show(totals)),
      this.choice.onDidChange(() => this.tree.refresh()),
      server.onDidRun(() => this.tree.refresh()),
      this.#logs.onDidChange(() => this.tree.refresh()),
      follows.onDidChange((state) => this.#refreshForFollowed(state)),
      window.tabGroups.onDidChangeTabs(() => this.#refreshForTabs()),
      // The problems of a log are told anew after each edit and each change of the settings, by the server's own pace.
      languages.onDidChangeDiagnostics(({ uris }) => this.#refreshFor(uris.map(String))),
    );
  }

  dispose(): void {
    this.#parts.dispose();
  }

  #refreshFor(changed: readonly string[]): void {
    const { uris } = this.source;
    if (changed.some((uri) => uris.includes(uri))) this.tree.refresh();
  }

  /** Most of what is told of a followed log is how far it was read. */
  #refreshForFollowed(state: FollowState): void {
    const { uri, phase, permanent, transient, hidden, renewals } = state;
    const known = [phase, permanent, transient, hidden, renewals].join();
    if (known === this.#followed.get(uri)) return;
    this.#followed.set(uri, known);
    if (this.choice.scope === "all" || this.source.uris.includes(uri) || phase === "ended")
      this.tree.refresh();
  }

  /** Tabs matter where all logs are shown, or none: then a file may be too large. */
  #refreshForTabs(): void {
    if (this.choice.scope === "all" || this.source.uris.length === 0) this.tree.refresh();
  }

  /** Logs of which the server knows nothing, since they used up its memory. */
  get #leftOut(): readonly string[] {
    return this.source.uris.filter(
      (uri) => this.#server.endings.isLeftOut(uri) && !this.#logs.isFollowed(uri),
    );
  }

  async #show(totals: Totals): Promise<void> {
    const shown = ++this.#shown;
    const { current } = this.#logs;
    const isAll = this.choice.scope === "all";
    const leftOut = this.#leftOut.map((uri) => tooLarge(Uri.parse(uri)));
    this.view.message = [...leftOut, messageOf(totals, this.choice.filter)].join(" ").trim();
    this.view.description = isAll
      ? l10n.t("all open logs")
      : current
        ? fileName(Uri.parse(current))
        : "";
    const state = await this.#stateOf(totals);
    // Another answer may have come while VS Code looked at a file.
    if (shown === this.#shown)
      await commands.executeCommand("setContext", "smtpLens.failures.state", state);
  }

  /** Which words of welcome fit, and whether there is something to work with. */
  async #stateOf({ total }: Totals): Promise<string> {
    if (total > 0) return "failures";
    if (this.#leftOut.length > 0) return "leftOut";
    if (this.source.uris.length > 0) return "noFailures";
    return (await tooLargeFile()) === undefined ? "noLog" : "tooLarge";
  }
}

/** What the tree leaves out and why; empty where it leaves out nothing. */
function messageOf({ failures, total, hidden, older }: Totals, filter: string): string {
  const [shown, all] = [numberText(failures), numberText(total)];
  const parts = [
    filter === ""
      ? ""
      : failures === 0
        ? l10n.t("No failure fits the filter “{0}”.", filter)
        : l10n.t("Filter “{0}”: {1} of {2} failures.", filter, shown, all),
    hidden === 0 ? "" : l10n.t("Hidden by the setting smtpLens.hide: {0}.", numberText(hidden)),
    olderText(older),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
