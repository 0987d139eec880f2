import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** What a run of a program took: wall time, and bytes that it had in memory at most, threads included. */
export interface Run {
  readonly milliseconds: number;
  readonly peak: number | undefined;
}

/** What tells the peak memory of a program (GNU time); without it there is only the wall time. */
export const gnuTime = "/usr/bin/time";

/** Whether a program is installed, whatever it answers. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined;
}

/**
 * Runs a program and throws when it fails, so that no failure passes for a fast run. What it prints goes to a file in the
 * folder: grep stops at the first line that it finds when it writes to the null device.
 */
export function measured([program, ...args]: Command, folder: string): Run {
  const usage = join(folder, "usage");
  const counts = existsSync(gnuTime);
  const command = counts
    ? [gnuTime, "-o", usage, "-f", "%M", program, ...args]
    : [program, ...args];
  const output = openSync(join(folder, "output"), "w");
  const began = performance.now();
  const { status } = spawnSync(command[0] ?? program, command.slice(1), {
    stdio: ["ignore", output, "inherit"],
    env: { ...process.env, LC_ALL: "C" },
  });
  const milliseconds = performance.now() - began;
  closeSync(output);
  if (status !== 0) throw new Error(`${program} ${args[0]} … ended with ${status}`);
  return { milliseconds, peak: counts ? kilobytes(readFileSync(usage, "utf8")) * 1024 : undefined };
}

function kilobytes(text: string): number {
  return Number(text.trim().split("\n").at(-1));
}
