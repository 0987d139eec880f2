import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { start } from "../child";
import type { Cleanup } from "../cleanup";
import type { ServerParts } from "../parts/server";

// An empty extension gallery: nothing is looked up on the network.
const environment = { ...process.env, EXTENSIONS_GALLERY: "{}" };

/** Starts VS Code's server program on a data folder. */
export function launchServer(
  { node, code }: ServerParts,
  data: string,
  args: readonly string[],
  cleanup: Cleanup,
): ChildProcess {
  const common = [
    "--accept-server-license-terms",
    "--disable-telemetry",
    "--server-data-dir",
    data,
  ];
  const command = [join(code, "out", "server-main.js"), ...common, ...args];
  return start(
    node,
    command,
    { cwd: code, env: environment, stdio: ["ignore", "pipe", "pipe"] },
    cleanup,
  );
}
