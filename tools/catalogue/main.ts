import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faults } from "./check";
import { compile, describe } from "./generate";
import { readCatalogue } from "./read";

const root = join(__dirname, "..", "..", "server");

/** Validates `server/catalogue` and writes what is compiled from it; prints every fault and fails if there is one. */
function main(): void {
  const catalogue = readCatalogue(join(root, "catalogue"));
  const found = faults(catalogue, join(root, "catalogue", "schema"));
  if (found.length > 0) {
    console.error(found.join("\n"));
    console.error(`catalogue: ${found.length} faults`);
    process.exitCode = 1;
    return;
  }
  const target = join(root, "src", "catalogue");
  write(join(target, "generated.ts"), describe(catalogue));
  for (const [part, text] of Object.entries(compile(catalogue)))
    write(join(target, `generated.${part}.json`), text);
  const codes = Object.keys(catalogue.replies).length + Object.keys(catalogue.enhanced).length;
  console.log(`catalogue: ${codes} codes, ${Object.keys(catalogue.words).length} languages`);
}

/** Leaves a file alone that has the text already, so that nothing is built anew for it. */
function write(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

main();
