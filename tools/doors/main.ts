import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Source, trespasses } from "./check";
import { rules } from "./rules";

const root = join(__dirname, "..", "..");

/** Reads every source file of the product and fails when one imports through a shut door. */
function main(): void {
  const sources = ["client", "protocol", "server/src"].flatMap(sourcesUnder);
  const found = trespasses(sources, rules);
  for (const line of found) console.error(line);
  console.log(`doors: ${sources.length} files, ${found.length} trespasses`);
  if (found.length > 0) process.exitCode = 1;
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: relative(root, file).split(sep).join("/"),
        text: readFileSync(file, "utf8"),
      };
    });
}

main();
