import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { settle } from "../../../tools/package/settle";
import { checksum, sizes } from "../../../tools/package/size";

const contents = {
  "extension/package.json": "{}",
  "extension/dist/client.js": "code();".repeat(99),
};
type Options = JSZip.JSZipFileOptions;

describe("a settled package", () => {
  it("is the same whatever the order, the times and the modes of its files were", async () => {
    const one = await zip(contents, { date: new Date(2001, 1, 3), unixPermissions: 0o100600 });
    const reversed = Object.fromEntries(Object.entries(contents).reverse());
    const other = await zip(reversed, { date: new Date(2026, 5, 7), unixPermissions: 0o100775 });
    expect(checksum(one)).not.toBe(checksum(other));
    expect(checksum(await settle(one))).toBe(checksum(await settle(other)));
  });

  it("is another one when a byte differs", async () => {
    const one = await settle(await zip(contents));
    const other = await settle(await zip({ ...contents, "extension/package.json": "[]" }));
    expect(checksum(one)).not.toBe(checksum(other));
  });

  it("holds the same files, for everybody to read", async () => {
    const { files } = await JSZip.loadAsync(await settle(await zip(contents)));
    const read = await Promise.all(
      Object.values(files).map(async (file) => [file.name, await file.async("string")]),
    );
    expect(Object.fromEntries(read)).toEqual(contents);
    expect(Object.values(files).map(({ unixPermissions }) => unixPermissions)).toEqual([
      0o100644, 0o100644,
    ]);
  });
});

describe("the size of a package", () => {
  it("is that of its parts", async () => {
    const made = await settle(await zip(contents));
    const parts = await sizes(made);
    expect([...parts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(made.byteLength);
    expect(parts.get("bundles")).toBeGreaterThan(0);
    expect(parts.get("bundles")).toBeLessThan(contents["extension/dist/client.js"].length);
    expect(parts.get("catalogue")).toBe(0);
  });

  it("knows the part of each file", async () => {
    await expect(sizes(await zip({ "extension/dist/metafile.json": "{}" }))).rejects.toThrow(
      "extension/dist/metafile.json belongs to no part of the package",
    );
  });
});

function zip(files: Readonly<Record<string, string>>, options: Options = {}): Promise<Uint8Array> {
  const made = new JSZip();
  for (const [name, text] of Object.entries(files))
    made.file(name, text, { createFolders: false, ...options });
  return made.generateAsync({ type: "uint8array", platform: "UNIX" });
}
