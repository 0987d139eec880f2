/** So much of what a process says last is kept, in UTF-16 units: why it ended, and the stack below that. */
const KEPT = 1 << 16;
/** Exit codes: how a shell tells of SIGABRT, and from which on Windows tells of an exception. */
const ABORTED = 134;
const EXCEPTION = 0xc0000000;

/** What of a child process tells how it ended. */
interface Process {
  readonly stderr: {
    on(event: "data", listener: (data: { toString(): string }) => void): unknown;
  } | null;
  once(event: "exit", listener: (code: number | null, signal: string | null) => void): unknown;
}

/** How a process ended, and what it said last on its standard error. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly said: string;
}

/** Hears how a process ends. */
export class ProcessEnding {
  #said = "";
  #ending: Ending | undefined;

  constructor(process: Process) {
    process.stderr?.on("data", (data) => {
      this.#said = (this.#said + data.toString()).slice(-KEPT);
    });
    process.once("exit", (code, signal) => {
      this.#ending = { code, signal, said: "" };
    });
  }

  /** How it ended; `undefined` while it runs. All was said once its streams are closed. */
  get ending(): Ending | undefined {
    return this.#ending && { ...this.#ending, said: this.#said };
  }
}

/**
 * Whether a process ended because its memory was used up. V8 says so, and aborts the process; one that was killed says
 * nothing, and one that ends at an exception of its own has the exit code 1, whatever that exception quotes.
 */
export function isOutOfMemory({ code, signal, said }: Ending): boolean {
  const aborted = signal !== null || code === ABORTED || (code !== null && code >= EXCEPTION);
  return aborted && /^(?:FATAL ERROR|#? ?Fatal).*out of memory/im.test(said);
}
