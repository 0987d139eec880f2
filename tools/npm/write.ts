import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeShipped } from "../shipped/write";
import { files, folders } from "./files";
import { npmManifest } from "./manifest";

/** Writes into a folder, which is made anew, all that the package on npm holds; `dist` has been built. */
export function writePackage(root: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  for (const [from, to] of [...files, ...filesOfFolders(root)]) {
    mkdirSync(dirname(join(into, to)), { recursive: true });
    copyFileSync(join(root, from), join(into, to));
  }
  writeShipped(root, ofNpm, into);
  const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(into, "package.json"), `${JSON.stringify(npmManifest(project), null, 2)}\n`);
}

/** Whether a bundle goes into the package, of which notices and bill of materials tell. */
function ofNpm(bundle: string): boolean {
  return files.some(([from]) => from === `dist/${bundle}.js`);
}

function filesOfFolders(root: string): [from: string, to: string][] {
  return folders.flatMap(([folder, ending]) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name): [string, string] => [`${folder}/${name}`, `${folder}/${name}`]),
  );
}
