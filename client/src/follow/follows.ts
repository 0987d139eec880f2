import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Uri,
  window,
} from "vscode";
import {
  type FollowParams,
  type FollowState,
  followedNotification,
  followRequest,
  unfollowRequest,
} from "../../../protocol/messages";
import { answered } from "../answered";
import { NoAnswer } from "../endings/end-of-answer";
import { withLateProgress } from "../late-progress";
import { fileName } from "../logs";
import { messageFrom } from "../message";
import { withoutLinks } from "../plain";
import type { Server } from "../server";
import { reachedShare, readingText } from "./words";

/** LSP's code for a request that was cancelled. */
const requestCancelled = -32800;

/** The logs that are followed, as the server last told of them, and those that were until they ended. */
export class Follows implements Disposable {
  readonly #server: Server;
  readonly #states = new Map<string, FollowState>();
  readonly #changed = new EventEmitter<FollowState>();
  readonly #preferred = new EventEmitter<string>();
  readonly #parts: Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#parts = Disposable.from(
      this.#changed,
      this.#preferred,
      server.onNotification<FollowState>(followedNotification, (state) => this.#hear(state)),
      server.onDidRun(() => this.#goOn()),
    );
  }

  /** Tells of a log that is followed, or is so no longer, each time there is news of it. */
  get onDidChange(): Event<FollowState> {
    return this.#changed.event;
  }

  /** Tells which of them the user wants to see. */
  get onDidPrefer(): Event<string> {
    return this.#preferred.event;
  }

  /** The one that was followed last at the end. */
  get states(): readonly FollowState[] {
    return [...this.#states.values()];
  }

  /** What is known of a log; `undefined` for one that was not followed or is forgotten. */
  stateOf(uri: string): FollowState | undefined {
    return this.#states.get(uri);
  }

  /** Follows a log, with progress while what is there already is read. Answers nothing where the user cancels. */
  async follow(uri: Uri, fromNow: boolean): Promise<FollowState | undefined> {
    const known = uri.toString();
    return withLateProgress(l10n.t("Reading {0}", fileName(uri)), async (token, tell) => {
      const listener = this.onDidChange((state) => {
        if (state.uri === known) tell(readingText(state), reachedShare(state));
      });
      try {
        const state = await this.#ask({ uri: known, fromNow }, token);
        this.prefer(known);
        return state;
      } catch (error) {
        this.forget(known);
        if ((error as { readonly code?: unknown }).code === requestCancelled) return undefined;
        throw error;
      } finally {
        listener.dispose();
      }
    });
  }

  /** The user wants to see the failures of this one. */
  prefer(uri: string): void {
    this.#preferred.fire(uri);
  }

  /** Ends following a log; its failures are shown no longer. */
  async stop(uri: string): Promise<void> {
    this.forget(uri);
    await this.#server.request(unfollowRequest, { uri });
  }

  /** Knows nothing of a log any more. */
  forget(uri: string): void {
    const state = this.#states.get(uri);
    this.#states.delete(uri);
    if (state !== undefined) this.#changed.fire({ ...state, phase: "ended" });
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #ask(params: FollowParams, token?: CancellationToken): Promise<FollowState> {
    const state = answered(
      await this.#server.request<FollowState | null>(followRequest, params, token),
    );
    this.#states.delete(state.uri);
    this.#states.set(state.uri, state);
    this.#changed.fire(state);
    return state;
  }

  #hear(state: FollowState): void {
    const before = this.#states.get(state.uri);
    // The answer to the question makes it known; until then it is only being read.
    if (before !== undefined) this.#states.set(state.uri, state);
    this.#changed.fire(state);
    if (state.phase !== "ended" || before === undefined || before.phase === "ended") return;
    const said = l10n.t("SMTP Lens follows this log no longer: {0}", state.message ?? "");
    void window.showWarningMessage(withoutLinks(said));
  }

  /** Another server runs: each log goes on where the one before had read. */
  async #goOn(): Promise<void> {
    for (const { uri, phase, resume } of this.states) {
      if (phase === "ended") continue;
      try {
        await this.#ask({ uri, resume });
      } catch (error) {
        // Where that server is gone, too, it is for the next one to go on.
        if (error instanceof NoAnswer) return;
        const state = this.#states.get(uri);
        if (state !== undefined)
          this.#hear({ ...state, phase: "ended", message: messageFrom(error) });
      }
    }
  }
}
