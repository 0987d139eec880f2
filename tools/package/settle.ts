import JSZip from "jszip";

/** The earliest time that a zip can tell, so that it looks like none. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * The same files as a zip whose bytes depend on nothing but their names and contents.
 *
 * Order, time and modes are fixed, and what packs is JavaScript, which does the same on all machines.
 */
export async function settle(zip: Uint8Array): Promise<Uint8Array> {
  const { files } = await JSZip.loadAsync(zip);
  const settled = new JSZip();
  for (const name of Object.keys(files).sort()) {
    const file = files[name];
    if (file === undefined || file.dir) continue;
    const contents = await file.async("uint8array");
    settled.file(name, contents, { date, unixPermissions: 0o100644, createFolders: false });
  }
  return settled.generateAsync({
    type: "uint8array",
    platform: "UNIX",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}
