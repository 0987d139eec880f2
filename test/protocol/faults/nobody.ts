import { chmodSync } from "node:fs";
import { join } from "node:path";
import { withFiles } from "../../unit/scan/files";

/** The user id that owns nothing, by convention. */
const NOBODY = 65_534;

/** How a program is started as a user who may not read everything: as somebody else where the tests run as root. */
export function asNobody(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Runs with a folder of files of which nobody but root may read those that are named. */
export function withForbidden<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[],
  run: (folder: string) => Promise<T>,
): Promise<T> {
  return withFiles(files, async (folder) => {
    chmodSync(folder, 0o755);
    for (const name of names) chmodSync(join(folder, name), 0);
    try {
      return await run(folder);
    } finally {
      for (const name of names) chmodSync(join(folder, name), 0o755);
    }
  });
}
