import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../shipped/bundled";
import { readMetafiles } from "../shipped/metafile";
import { shippedPackages } from "../shipped/packages";
import { faults, type Licensed } from "./check";
import { exceptions } from "./exceptions";

const root = join(__dirname, "..", "..");

/** What builds and tests, and what a release publishes with. */
const lockFiles = ["package-lock.json", ".github/publish/package-lock.json"];

/** Looks at the licence of each package that is shipped or installed, and fails at one that is not permitted. */
function main(): void {
  const metafiles = readMetafiles(join(root, "dist", "metafile.json"));
  const shipped = shippedPackages(metafiles, root).flatMap((one) => [
    one,
    ...one.parts.filter(({ licence }) => licence !== "public domain"),
  ]);
  const installed = lockFiles.flatMap(lockedPackages);
  const found = faults(shipped, installed, exceptions);
  for (const line of found) console.error(line);
  console.log(
    `licences: ${shipped.length} shipped, ${installed.length} locked, ${found.length} faults`,
  );
  if (found.length > 0) process.exitCode = 1;
}

/** Every package of a lock file, those for other platforms too. */
function lockedPackages(file: string): readonly Licensed[] {
  const { packages } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
    packages: Readonly<Record<string, { readonly license?: string }>>;
  };
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, { license }]) => ({
      name: packageFolder(folder).replace(/^.*node_modules\//, ""),
      licence: license ?? "",
    }));
}

main();
