import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { settle } from "./settle";

/** Builds the extension of a folder and packs it: the bytes of the `.vsix`, which only its sources decide. */
export async function makePackage(root: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "smtp-lens-"));
  const packagePath = join(folder, "made.vsix");
  try {
    await createVSIX({
      cwd: root,
      packagePath,
      dependencies: false,
      rewriteRelativeLinks: false,
      allowMissingRepository: true,
    });
    return await settle(await readFile(packagePath));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
