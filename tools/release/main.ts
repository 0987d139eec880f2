import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesOf, obstacles, type Release } from "./notes";

const root = join(__dirname, "..", "..");

/** Prints what is new in the release of a tag, or fails where that tag may not be released; without a tag what is new so far. */
function main(tag: string | undefined): void {
  const release: Release = {
    version: JSON.parse(read("package.json")).version,
    lockedVersion: JSON.parse(read("package-lock.json")).version,
    changelog: read("CHANGELOG.md"),
  };
  const found = obstacles(release, tag);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  const { changelog, version } = release;
  console.log(changesOf(changelog, version) || changesOf(changelog, "Unreleased"));
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

main(process.argv[2]);
