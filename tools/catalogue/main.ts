import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faults } from "./check";
import { generate } from "./generate";
import { readCatalogue } from "./read";

const root = join(__dirname, "..", "..", "server");

/** Validates `server/catalogue` and writes the compiled module; prints every fault and fails if there is one. */
function main(): void {
  const catalogue = readCatalogue(join(root, "catalogue"));
  const found = faults(catalogue, join(root, "catalogue", "schema"));
  if (found.length > 0) {
    console.error(found.join("\n"));
    console.error(`catalogue: ${found.length} faults`);
    process.exitCode = 1;
    return;
  }
  const target = join(root, "src", "catalogue", "generated.ts");
  const text = generate(catalogue);
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
  const codes = Object.keys(catalogue.replies).length + Object.keys(catalogue.enhanced).length;
  console.log(`catalogue: ${codes} codes, ${Object.keys(catalogue.words).length} languages`);
}

main();
