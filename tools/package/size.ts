import { createHash } from "node:crypto";
import JSZip from "jszip";

/** How large the package may be. */
export const mostBytes = 1_000_000;

/** What a package is made of, by the first that fits. */
const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ["bundles", /^extension\/dist\/[^/]+\.js$/],
  ["catalogue", /^extension\/dist\/catalogue\//],
  ["webview", /^extension\/dist\/webview\//],
  ["images", /^extension\/(?:images|media)\//],
  ["words", /^extension\/(?:l10n\/|package\.nls)/],
  ["docs", /\.(?:md|txt)$|^extension\/sbom\.cdx\.json$/],
  ["grammars and sample", /^extension\/(?:syntaxes|samples)\//],
  ["manifests", /^extension\/package\.json$|^[^/]+$/],
];

/** How many bytes each part takes as it is packed, and what the zip itself takes; together the whole package. */
export async function sizes(zip: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const found = new Map(parts.map(([part]) => [part, 0]));
  for (const file of Object.values((await JSZip.loadAsync(zip)).files)) {
    const part = parts.find(([, files]) => files.test(file.name))?.[0];
    if (part === undefined) throw new Error(`${file.name} belongs to no part of the package`);
    found.set(part, (found.get(part) ?? 0) + packedBytes(file));
  }
  const packed = [...found.values()].reduce((sum, bytes) => sum + bytes, 0);
  return found.set("names and directory", zip.byteLength - packed);
}

/** The checksum by which a package is known. */
export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** JSZip keeps it under a name that its types leave out. */
function packedBytes(file: JSZip.JSZipObject): number {
  const { _data } = file as unknown as { _data: { compressedSize: number } };
  return _data.compressedSize;
}
