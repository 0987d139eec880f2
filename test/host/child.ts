import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Cleanup } from "./cleanup";

/** How a program is ended: by a signal, and by force when it is still there after some milliseconds. */
export interface Ending {
  readonly signal: NodeJS.Signals;
  readonly grace: number;
}

const usual: Ending = { signal: "SIGTERM", grace: 3000 };
const living = new Set<ChildProcess>();

// The last resort, when the process ends without its cleanup.
process.once("exit", () => {
  for (const child of living) signal(child, "SIGKILL");
});

/** Starts a program in a process group of its own, so that the cleanup ends its children with it. */
export function start(
  command: string,
  args: readonly string[],
  { ending = usual, ...options }: SpawnOptions & { readonly ending?: Ending },
  cleanup: Cleanup,
): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  child.once("error", () => living.delete(child));
  living.add(child);
  cleanup.add(() => stop(child, ending));
  return child;
}

/** Ends a program and its children: asked first, then forced. */
export async function stop(child: ChildProcess, ending: Ending): Promise<void> {
  if (running(child)) {
    const ended = once(child, "exit");
    signal(child, ending.signal);
    await Promise.race([ended, wait(ending.grace, undefined, { ref: false })]);
  }
  // Also when the program itself has ended: its children may still be there.
  signal(child, "SIGKILL");
  living.delete(child);
}

function running(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // The group has ended already.
  }
}
