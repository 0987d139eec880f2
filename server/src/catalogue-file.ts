import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CataloguePart } from "./catalogue/index";

/** A part of the compiled catalogue, which stands beside the program. Throws when it is missing. */
export function catalogueFile(part: CataloguePart): string {
  return readFileSync(join(__dirname, "catalogue", `${part}.json`), "utf8");
}
