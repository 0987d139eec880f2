import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { corpusLines } from "./corpus";

/** Some files and what looks like files, for requests that read them. */
export function disk(): { readonly uris: readonly string[]; readonly dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "smtp-lens-fuzz-"));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("mail.log"), corpusLines.slice(0, 200).join("\n"));
  writeFileSync(at("binary.log"), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 10, 0]));
  writeFileSync(at("empty.log"), "");
  writeFileSync(at("broken.gz"), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  mkdirSync(at("folder.log"));
  const files = ["mail.log", "binary.log", "empty.log", "broken.gz", "folder.log", "none.log"];
  return {
    uris: [
      ...files.map((file) => pathToFileURL(at(file)).href),
      "file:///%00",
      "file://host/share",
      "http://example.com/mail.log",
      "file:///%",
    ],
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
