import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { type Part, versions } from "../versions";
import { keep } from "./keep";

const unreachable =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/;

/** How a part is installed. */
export interface Installing {
  /** Whether the package's own install scripts must run. */
  readonly scripts?: boolean;
  /** What to do in the draft folder after the installation. */
  readonly finish?: (draft: string) => Promise<void>;
}

/** The folder in which the pinned version of a package is installed, under its `node_modules`. */
export function obtain(part: Part, { scripts = false, finish }: Installing = {}): Promise<string> {
  const version = versions[part];
  return keep(`${part.replace(/^.*\//, "")}-${version}`, async (draft) => {
    console.log(`Fetching ${part} ${version}, once…`);
    await install(draft, [`${part}@${version}`, `--ignore-scripts=${!scripts}`]);
    await finish?.(draft);
  });
}

/** Runs `npm install` in a folder. Always silent; rejects with what npm said. */
export async function install(folder: string, args: readonly string[]): Promise<void> {
  const command = [
    "install",
    "--prefix",
    folder,
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...args,
  ];
  // A retry after two seconds is enough: the parts are large, not the patience.
  const retry = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=4000"];
  const npm = spawn("npm", [...command, ...retry], {
    cwd: folder,
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    npm.once("error", reject).once("close", resolve),
  );
  const [code, said] = await Promise.all([ended, text(npm.stderr)]);
  if (code !== 0) throw new Error(explain(args, said));
}

function explain(args: readonly string[], said: string): string {
  const what = `npm install ${args.join(" ")}`;
  if (!unreachable.test(said)) return `${what} failed:\n${said}`;
  return `The npm registry cannot be reached, and a part of the test hosts is not here yet (${what}). Run this once with network access; the part is then kept in .vscode-test.\n${said}`;
}
