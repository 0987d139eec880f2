import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "corpus");
/** So many lines of each file are enough to know its shapes. */
const MOST_LINES = 120;

/** Lines of all kinds of logs, in the same order everywhere. */
export const corpusLines: readonly string[] = readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /\.(?:log|txt|eml|mbox|out|json)$/.test(file) && !file.startsWith("labels"))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), "latin1").split("\n").slice(0, MOST_LINES));
