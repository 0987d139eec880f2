import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { open } from "@vscode/test-web";
import type { Cleanup } from "../cleanup";
import type { HostOptions } from "../options";
import { obtainWeb } from "../parts/web";
import { freePort } from "../port";
import { temporaryFolder } from "../temporary";
import { withPayload } from "./address";
import { unpackExtension } from "./package";

const testsName = "smtp-lens-tests.js";

/** Serves VS Code for the Web, whose extensions run in a web worker, and gives the address of its page. */
export async function serveWeb(options: HostOptions, cleanup: Cleanup): Promise<string> {
  const site = await layOut(options, cleanup);
  const port = await freePort(options.port);
  const folderPath = await copyFolder(options, cleanup);
  const server = await open({
    ...(await obtainWeb()),
    browserType: "none",
    host: "localhost",
    port,
    extensionDevelopmentPath: site,
    ...(options.tests ? { extensionTestsPath: join(site, testsName) } : {}),
    ...(folderPath ? { folderPath } : {}),
  });
  cleanup.add(() => server.dispose());
  return withPayload(`http://localhost:${port}/`, {}, [
    ["skipWelcome", "true"],
    ...openFile(options),
  ]);
}

/** A folder that shows the extension with the tests inside: the server serves nothing outside of it. */
async function layOut({ extension, tests }: HostOptions, cleanup: Cleanup): Promise<string> {
  const source = extension.endsWith(".vsix")
    ? await unpackExtension(extension, cleanup)
    : extension;
  const site = await temporaryFolder(cleanup);
  for (const name of await readdir(source)) await symlink(join(source, name), join(site, name));
  if (tests) await symlink(tests, join(site, testsName));
  return site;
}

/** A copy of the workspace folder with the settings in it, since the page has no settings file of a user. */
async function copyFolder(
  { folder, settings }: HostOptions,
  cleanup: Cleanup,
): Promise<string | undefined> {
  if (!folder || !settings) return folder;
  const copy = await temporaryFolder(cleanup);
  await cp(folder, copy, { recursive: true });
  await mkdir(join(copy, ".vscode"), { recursive: true });
  await writeFile(join(copy, ".vscode", "settings.json"), JSON.stringify(settings, undefined, 2));
  return copy;
}

function openFile({ folder, file }: HostOptions): [string, string][] {
  if (!folder || !file) return [];
  const path = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
  return [["openFile", `vscode-test-web://mount/${path}`]];
}
