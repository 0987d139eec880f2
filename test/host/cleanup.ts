import { constants } from "node:os";

type Step = () => unknown;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What must be undone at the end, whatever the end is. */
export class Cleanup {
  readonly #steps: Step[] = [];
  #running: Promise<void> | undefined;

  /** Adds a step; the newest is done first. */
  add(step: Step): void {
    this.#steps.push(step);
  }

  /** Does all steps, once, however often it is called. */
  run(): Promise<void> {
    this.#running ??= this.#all();
    return this.#running;
  }

  async #all(): Promise<void> {
    for (const step of this.#steps.reverse()) {
      // A step that fails must not keep the others from being done.
      await Promise.resolve()
        .then(step)
        .catch((error: unknown) => console.error(error));
    }
  }
}

/** How a signal ends the process. */
export interface OnSignal {
  /** The exit code; by default the usual one of a process ended by that signal. */
  readonly exitCode?: number;
}

/** Runs `work` and then the cleanup, also when it throws or when a signal ends the process. */
export async function withCleanup<T>(
  work: (cleanup: Cleanup) => Promise<T>,
  { exitCode }: OnSignal = {},
): Promise<T> {
  const cleanup = new Cleanup();
  const end = (signal: (typeof signals)[number]) => {
    void cleanup.run().then(() => process.exit(exitCode ?? 128 + constants.signals[signal]));
  };
  for (const signal of signals) process.on(signal, end);
  try {
    return await work(cleanup);
  } finally {
    await cleanup.run();
    for (const signal of signals) process.off(signal, end);
  }
}
