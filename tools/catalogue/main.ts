import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faults } from "./check";
import { compile, describe } from "./generate";
import { type RawCatalogue, readCatalogue } from "./read";

const root = join(__dirname, "..", "..", "server");

/** Validates `server/catalogue` and writes what is compiled from it; prints every fault and fails if there is one. */
function main(): void {
  const catalogue = read();
  const found =
    typeof catalogue === "string"
      ? [catalogue]
      : faults(catalogue, join(root, "catalogue", "schema"));
  if (typeof catalogue === "string" || found.length > 0) {
    console.error(found.join("\n"));
    console.error(
      `catalogue: ${found.length} faults; docs/catalogue.md says what each field holds`,
    );
    process.exitCode = 1;
    return;
  }
  const target = join(root, "src", "catalogue");
  write(join(target, "generated.ts"), describe(catalogue));
  const parts = new Map(
    Object.entries(compile(catalogue)).map(([part, text]) => [`generated.${part}.json`, text]),
  );
  for (const [file, text] of parts) write(join(target, file), text);
  removeOthers(target, parts);
  const codes = Object.keys(catalogue.replies).length + Object.keys(catalogue.enhanced).length;
  console.log(`catalogue: ${codes} codes, ${Object.keys(catalogue.words).length} languages`);
}

/** The catalogue's files, or what is wrong with the first that cannot be read. */
function read(): RawCatalogue | string {
  try {
    return readCatalogue(join(root, "catalogue"));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Leaves a file alone that has the text already, so that nothing is built anew for it. */
function write(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

/** Removes what is left of a language that is gone, so that it is not shipped. */
function removeOthers(folder: string, parts: ReadonlyMap<string, string>): void {
  for (const file of readdirSync(folder))
    if (/^generated\.\w+\.json$/.test(file) && !parts.has(file)) rmSync(join(folder, file));
}

main();
