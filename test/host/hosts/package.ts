import { mkdir, readdir, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Cleanup } from "../cleanup";
import { waitForLine } from "../output";
import { obtainServer } from "../parts/server";
import { temporaryFolder } from "../temporary";
import { launchServer } from "./launch-server";

/** Puts an extension among those of a server's data folder: a package as a user would, a folder by a link. */
export async function installExtension(
  extension: string,
  data: string,
  cleanup: Cleanup,
): Promise<void> {
  if (extension.endsWith(".vsix")) return installPackage(extension, data, cleanup);
  await mkdir(join(data, "extensions"));
  await symlink(extension, join(data, "extensions", basename(extension)), "dir");
}

async function installPackage(vsix: string, data: string, cleanup: Cleanup): Promise<void> {
  const installer = launchServer(
    await obtainServer(),
    data,
    ["--install-extension", vsix],
    cleanup,
  );
  await waitForLine(installer, /successfully installed/, `The installation of ${vsix}`);
}

/** The folder of a packaged extension, unpacked by VS Code itself. */
export async function unpackExtension(vsix: string, cleanup: Cleanup): Promise<string> {
  const data = await temporaryFolder(cleanup);
  await installPackage(vsix, data, cleanup);
  const extensions = join(data, "extensions");
  const entries = await readdir(extensions, { withFileTypes: true });
  const folder = entries.find((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  if (!folder) throw new Error(`${vsix} was installed, but holds no extension.`);
  return join(extensions, folder.name);
}
