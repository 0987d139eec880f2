import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled, packageFolder } from "./bundled";
import { headersOf } from "./headers";
import type { Metafiles } from "./metafile";
import { missingTexts, type Part, partsOf } from "./others/index";

/** A package of others that is shipped in our bundles. */
export interface ShippedPackage {
  /** Its folder below `node_modules`, as the lock file names it. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its `package.json`. */
  readonly licence: string;
  /** Its licence and notices, as they stand in the package. */
  readonly text: string;
  /** What its files say of others whom its licence does not name. */
  readonly headers: readonly string[];
  /** What it was itself compiled from, without saying so in its `package.json`. */
  readonly parts: readonly Part[];
  /** The folders of the packages that it imports. */
  readonly imports: readonly string[];
}

/** What of others is in these bundles, by name and version. `root` is where the metafiles' paths start. */
export function shippedPackages(metafiles: Metafiles, root: string): readonly ShippedPackage[] {
  const { folders, files, imports } = bundled(metafiles);
  const filesOf = (folder: string) => files.filter((file) => packageFolder(file) === folder);
  return folders
    .map((folder) => ({
      ...readPackage(
        join(root, folder),
        filesOf(folder).map((file) => readFileSync(join(root, file), "utf8")),
      ),
      folder,
      imports: imports.filter(([from]) => from === folder).map(([, to]) => to),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The folders of the packages that our own code imports. */
export function importedByUs(metafiles: Metafiles): readonly string[] {
  return bundled(metafiles)
    .imports.filter(([from]) => from === "")
    .map(([, to]) => to);
}

type Read = Omit<ShippedPackage, "folder" | "imports">;

function readPackage(folder: string, files: readonly string[]): Read {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: string };
  const text = licenceText(folder, name);
  return {
    name,
    version,
    licence: license ?? "",
    text,
    headers: headersOf(files, text),
    parts: partsOf(name),
  };
}

/** All files of a package that look like licences or notices, in order of their names. */
function licenceText(folder: string, name: string): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|third-?party-?notices)\b/i.test(file))
    .sort(compare)
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const text = texts.length > 0 ? texts.join("\n\n") : (missingTexts[name] ?? "");
  return text.replaceAll("\r\n", "\n").trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
