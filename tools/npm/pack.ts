import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** In bytes: what is promised of a package. */
export const mostBytes = 1_000_000;

/** What `npm pack` made. */
export interface Packed {
  /** The path of the tarball. */
  readonly file: string;
  /** In bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
  /** The names of the files in it. */
  readonly names: readonly string[];
}

/** Packs a package's folder into a tarball in the folder `into`; no script of the package runs. */
export function pack(folder: string, into: string): Packed {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", quoted(into)];
  const shell = process.platform === "win32";
  const { stdout, stderr, status } = spawnSync("npm", args, {
    cwd: folder,
    shell,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  const [{ filename, size, unpackedSize, files }] = JSON.parse(stdout);
  const names = files.map(({ path }: { path: string }) => path);
  return { file: join(into, filename), size, unpackedSize, names };
}

/** Windows runs npm in a shell, where a path with blanks has to be quoted. */
function quoted(path: string): string {
  return process.platform === "win32" ? `"${path}"` : path;
}
