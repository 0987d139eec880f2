import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs what needs a folder for its files, which is removed afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "smtp-lens-bench-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes a Postfix log of a size (`50MB`) in a folder, in a process of its own so that it leaves nothing in this one. */
export function madeLog(folder: string, size: string): string {
  const file = join(folder, `${size}.log`);
  const script = join(__dirname, "log", "main.ts");
  const options = ["--kind", "postfix", "--size", size, "--out", file];
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...options], {
    stdio: "inherit",
    cwd: join(__dirname, ".."),
  });
  if (status !== 0) throw new Error(`no log of ${size} could be made`);
  return file;
}
