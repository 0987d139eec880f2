import { join } from "node:path";
import { install, obtain } from "./npm";

/** What is needed to start VS Code's own server. */
export interface ServerParts {
  /** The Node executable that runs it. */
  readonly node: string;
  /** The folder that holds `out/server-main.js`. */
  readonly code: string;
}

const inside = (folder: string) => join(folder, "node_modules", "code-server", "lib", "vscode");

/** VS Code's server and a Node of the version it asks for. */
export async function obtainServer(): Promise<ServerParts> {
  const [node, server] = await Promise.all([
    // This package fetches the binary for the machine in its install script.
    obtain("node", { scripts: true }),
    // Without their scripts the native modules stay unbuilt; the server logs it and works.
    obtain("code-server", {
      finish: (draft) => install(inside(draft), ["--omit=dev", "--ignore-scripts=true"]),
    }),
  ]);
  return { node: join(node, "node_modules", "node", "bin", "node"), code: inside(server) };
}
