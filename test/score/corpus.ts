import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LogDocument } from "../../server/src/document/log-document";
import { linesOf } from "../unit/document/lines";

const folder = join(__dirname, "..", "corpus");

/** A row a file of the corpus: lines, tokens, failures. */
export function corpusTable() {
  return files(folder).map((file) => {
    const text = readFileSync(file, "utf8");
    const document = new LogDocument(file, 1, text);
    const tokens = linesOf(document).reduce(
      (sum, { reading }) => sum + (reading?.tokens.length ?? 0),
      0,
    );
    return {
      file: relative(folder, file),
      lines: linesOf(document).length,
      tokens,
      failures: document.failures.length,
    };
  });
}

function files(at: string): string[] {
  return readdirSync(at, { withFileTypes: true })
    .filter(({ name }) => name !== "labels")
    .flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) return files(path);
      return /\.(?:log|txt|eml)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}
