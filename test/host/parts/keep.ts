import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { kept } from "../paths";

const draftPrefix = ".draft-";
const hour = 3_600_000;

/**
 * The folder `name` among the kept parts; made by `make` when it is not there.
 * It is made under another name and renamed when complete, so an interrupted or
 * a simultaneous run never leaves half a part behind.
 */
export async function keep(name: string, make: (draft: string) => Promise<void>): Promise<string> {
  const folder = join(kept, name);
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  await sweep();
  const draft = await mkdtemp(join(kept, draftPrefix));
  try {
    await make(draft);
    await rename(draft, folder);
  } catch (error) {
    // Another run may have been faster; then its part serves as well.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what interrupted runs left; a young draft may belong to a run at work. */
async function sweep(): Promise<void> {
  for (const name of await readdir(kept)) {
    if (!name.startsWith(draftPrefix)) continue;
    const draft = join(kept, name);
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > hour) await rm(draft, { recursive: true, force: true });
  }
}
