import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cleanup } from "../cleanup";
import { type HostOptions, isInstalled } from "../options";
import { waitForLine } from "../output";
import { obtainServer } from "../parts/server";
import { freePort } from "../port";
import { writeUserSettings } from "../profile";
import { quietSettings } from "../settings";
import { temporaryFolder } from "../temporary";
import { serverAddress } from "./address";
import { prepareLanguage } from "./language";
import { launchServer } from "./launch-server";
import { installExtension } from "./package";

/** Starts VS Code's own server with fresh data, and gives the address of its page. */
export async function serveServer(options: HostOptions, cleanup: Cleanup): Promise<string> {
  const parts = await obtainServer();
  const data = await temporaryFolder(cleanup);
  await writeUserSettings(join(data, "data"), { ...quietSettings, ...options.settings });
  if (options.language) await prepareLanguage(data, options.language);
  if (isInstalled(options)) await installExtension(options.extension, data, cleanup);
  // An occupied port is reported here; left to itself, the server would wait in silence.
  const port = await freePort(options.port);
  const server = launchServer(parts, data, listening(port, options), cleanup);
  await waitForLine(server, /Web UI available/, "VS Code's server");
  return serverAddress(port, options, await developed(options, data));
}

/** The folder to be taken as under development. Tests need one, so for an installed extension it is an empty one. */
async function developed(options: HostOptions, data: string): Promise<string | undefined> {
  if (!isInstalled(options)) return options.extension;
  if (!options.tests) return undefined;
  const folder = join(data, "nothing");
  const manifest = {
    name: "nothing",
    publisher: "nothing",
    version: "0.0.0",
    engines: { vscode: "*" },
  };
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

function listening(port: number, options: HostOptions): string[] {
  const { language, restricted, tests } = options;
  return [
    ...["--host", "127.0.0.1", "--port", String(port)],
    "--without-connection-token",
    ...(restricted ? [] : ["--disable-workspace-trust"]),
    // What makes a built VS Code honour the extension under development, and the tests, that the address names.
    ...(tests || !isInstalled(options) ? ["--enable-smoke-test-driver"] : []),
    ...(language ? ["--locale", language] : []),
  ];
}
