import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMetafiles } from "./metafile";
import { notices } from "./notices";
import { importedByUs, shippedPackages } from "./packages";
import { sbom } from "./sbom";

/** What is written into the folder of a package. */
const noticesFile = "THIRD-PARTY-NOTICES.txt";
/** The bill of materials, under the name by which tools know CycloneDX. */
const sbomFile = "sbom.cdx.json";

/**
 * Writes the third-party notices and the bill of materials of what some bundles of `dist` hold.
 *
 * Each package that is published calls it with its own bundles, after `npm run build`.
 */
export function writeShipped(
  root: string,
  bundles: (bundle: string) => boolean,
  into: string,
): void {
  const metafiles = readMetafiles(join(root, "dist", "metafile.json"), bundles);
  const packages = shippedPackages(metafiles, root);
  const { name, version, license } = json<Manifest>(join(root, "package.json"));
  const lock = json<Lock>(join(root, "package-lock.json"));
  const bill = {
    name,
    version,
    licence: license,
    packages,
    direct: importedByUs(metafiles),
    integrity: (folder: string) => lock.packages[folder]?.integrity,
  };
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, noticesFile), notices(packages));
  writeFileSync(join(into, sbomFile), sbom(bill));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
