import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { files, folders } from "./files";
import { npmManifest } from "./manifest";

/** Writes into a folder, which is made anew, all that the package on npm holds; `dist` has been built. */
export function writePackage(root: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  for (const [from, to] of [...files, ...filesOfFolders(root)]) {
    mkdirSync(dirname(join(into, to)), { recursive: true });
    copyFileSync(join(root, from), join(into, to));
  }
  const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(into, "package.json"), `${JSON.stringify(npmManifest(project), null, 2)}\n`);
}

function filesOfFolders(root: string): [from: string, to: string][] {
  return folders.flatMap(([folder, ending]) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name): [string, string] => [`${folder}/${name}`, `${folder}/${name}`]),
  );
}
