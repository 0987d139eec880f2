import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";

/** The program as it is shipped. */
export const program = join(__dirname, "..", "..", "..", "dist", "cli.js");

/** How a run of the program ended. */
export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program, in English, with a standard input that stays open. */
export function begin(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const env = { ...process.env, LC_ALL: "C" };
  return spawn(process.execPath, [program, ...args], { env, ...options });
}

/** What a program that was begun says until it ends. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  const exit = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exit, ...said };
}

/** Runs the program to its end, with nothing on its standard input. */
export function run(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const child = begin(args, options);
  child.stdin?.end();
  return ended(child);
}
