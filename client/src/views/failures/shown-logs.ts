import { Disposable, type Event, EventEmitter, window } from "vscode";
import { ActiveLog } from "../../active-log";
import type { Follows } from "../../follow/follows";
import { activeTab, openLogs } from "../../logs";

/** The logs whose failures a view can show: those that are open, and those that are followed. */
export class ShownLogs implements Disposable {
  readonly #active = new ActiveLog();
  readonly #follows: Follows;
  readonly #changed = new EventEmitter<void>();
  readonly #parts: Disposable;
  /** The followed log that the user turned to last, unless another log was since. */
  #preferred: string | undefined;

  constructor(follows: Follows) {
    this.#follows = follows;
    this.#parts = Disposable.from(
      this.#active,
      this.#changed,
      this.#active.onDidChange(() => this.#turnTo(undefined)),
      window.tabGroups.onDidChangeTabs(() => this.#turnToTab()),
      follows.onDidPrefer((uri) => this.#turnTo(uri)),
    );
  }

  /** Tells that the user turned to another log. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** The log that the user works with. */
  get current(): string | undefined {
    const { log } = this.#active;
    if (this.isFollowed(this.#preferred)) return this.#preferred;
    return log?.uri.toString() ?? this.#follows.states.at(-1)?.uri;
  }

  /** All of them, each once. */
  get all(): readonly string[] {
    const open = openLogs().map(({ uri }) => uri.toString());
    return [...new Set([...open, ...this.#follows.states.map(({ uri }) => uri)])];
  }

  /** Whether a log is followed, or was until it ended. */
  isFollowed(uri: string | undefined): boolean {
    return uri !== undefined && this.#follows.stateOf(uri) !== undefined;
  }

  dispose(): void {
    this.#parts.dispose();
  }

  /** A file of which VS Code shares no text has a tab, but no document. */
  #turnToTab(): void {
    const uri = activeTab()?.toString();
    if (uri !== this.#preferred && this.isFollowed(uri)) this.#turnTo(uri);
  }

  #turnTo(uri: string | undefined): void {
    this.#preferred = uri;
    this.#changed.fire();
  }
}
