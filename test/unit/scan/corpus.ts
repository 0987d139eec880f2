import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LogDocument } from "../../../server/src/document/log-document";

const corpus = join(__dirname, "../../corpus");

/** Logs with failures that are not long, of all producers. */
export const logs = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/labels|README/.test(join(entry.parentPath, entry.name)))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
  .filter((text) => text.length < 15_000 && new LogDocument("x", 1, text).failures.length > 0);
