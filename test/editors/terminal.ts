import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Place } from "./place";

/** A terminal that nobody sees (tmux), in which one program runs. */
export class Terminal {
  readonly #place: Place;

  private constructor(place: Place) {
    this.#place = place;
  }

  /** Runs a program in the folder of logs. */
  static start(place: Place, command: string): Terminal {
    const terminal = new Terminal(place);
    terminal.#tmux("new-session", "-d", "-x", "240", "-y", "50", "-c", place.logs, command);
    return terminal;
  }

  /** Presses keys, by tmux's names for them. */
  press(...keys: string[]): void {
    this.#tmux("send-keys", ...keys);
  }

  /** Pastes a text, which reaches the program as one. */
  paste(text: string): void {
    this.#tmux("set-buffer", text);
    this.#tmux("paste-buffer", "-p");
  }

  /** Types a text and ends it with Enter. */
  enter(text: string): void {
    this.#tmux("send-keys", "-l", text);
    this.press("Enter");
  }

  /** Presses Escape, and lets a moment pass: a key right behind it would be taken for one with Alt. */
  async escape(): Promise<void> {
    this.press("Escape");
    await pause(200);
  }

  /** The lines that are shown. */
  screen(): string[] {
    return this.#tmux("capture-pane", "-p").split("\n");
  }

  /** The lines that are shown once one of them fits; `what` is said when none ever does. */
  async until(what: string, pattern: RegExp): Promise<string[]> {
    for (let turn = 0; turn < 400; turn++) {
      const lines = this.screen();
      if (lines.some((line) => pattern.test(line))) return lines;
      await pause(50);
    }
    throw new Error(`waited in vain for ${what}; there was\n${this.screen().join("\n")}`);
  }

  stop(): void {
    this.#tmux("kill-server");
  }

  /** Each place has a tmux of its own, which ends with it. */
  #tmux(...args: string[]): string {
    const socket = `${this.#place.home}/tmux`;
    const env = { ...this.#place.env, TERM: "xterm-256color" };
    return spawnSync("tmux", ["-S", socket, "-f", "/dev/null", ...args], { env, encoding: "utf8" })
      .stdout;
  }
}

/** Whether there is such a terminal here. */
export function hasTerminal(): boolean {
  return spawnSync("tmux", ["-V"]).status === 0;
}
