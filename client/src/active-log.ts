import { Disposable, type Event, EventEmitter, type TextDocument, window, workspace } from "vscode";
import { isLog, openLogs } from "./logs";

/**
 * The log that the user works with: the one in the active editor, or while another editor is active, such as the page
 * about a code, the last one, for as long as it is open.
 */
export class ActiveLog implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #log: TextDocument | undefined;

  constructor() {
    this.#log = this.#current();
    this.#listeners = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#look()),
      window.tabGroups.onDidChangeTabs(() => this.#look()),
      // A document whose language changes is closed and opened.
      workspace.onDidOpenTextDocument(() => this.#look()),
      workspace.onDidCloseTextDocument(() => this.#look()),
    );
  }

  get log(): TextDocument | undefined {
    return this.#log;
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #look(): void {
    const log = this.#current();
    if (log === this.#log) return;
    this.#log = log;
    this.#changed.fire();
  }

  #current(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active !== undefined && isLog(active)) return active;
    const open = openLogs();
    return open.find((log) => log === this.#log) ?? open[0];
  }
}
