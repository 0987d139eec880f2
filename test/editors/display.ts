import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A display that nobody sees, with a mouse and a keyboard that `xdotool` moves. */
export class Display {
  readonly #server: ChildProcess;
  readonly #name: string;

  private constructor(server: ChildProcess, name: string) {
    this.#server = server;
    this.#name = name;
  }

  static async start(size: string): Promise<Display> {
    const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${size}x24`], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [number] = await once(server.stdio[3] as Readable, "data");
    return new Display(server, `:${String(number).trim()}`);
  }

  /** What a program needs to know of it. */
  get env(): NodeJS.ProcessEnv {
    return { DISPLAY: this.#name, QT_QPA_PLATFORM: "xcb" };
  }

  /** Does as `xdotool` is told. */
  do(...args: string[]): void {
    spawnSync("xdotool", args, { env: { ...process.env, ...this.env } });
  }

  /** Takes a picture of all that is shown. */
  picture(file: string): void {
    spawnSync("import", ["-window", "root", file], { env: { ...process.env, ...this.env } });
  }

  stop(): void {
    this.#server.kill();
  }
}

/** Whether what a display needs is installed. */
export function hasDisplay(): boolean {
  return ["Xvfb", "xdotool", "import"].every(
    (program) => spawnSync("which", [program]).status === 0,
  );
}
