import { sourcesUnder } from "../sources";
import { trespasses } from "./check";
import { rules } from "./rules";

/** Reads every source file of the product and fails when one imports through a shut door. */
function main(): void {
  const sources = sourcesUnder(["client", "protocol", "server/src"]);
  const found = trespasses(sources, rules);
  for (const line of found) console.error(line);
  console.log(`doors: ${sources.length} files, ${found.length} trespasses`);
  if (found.length > 0) process.exitCode = 1;
}

main();
