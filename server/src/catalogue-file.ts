import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The compiled catalogue that stands beside the program. Throws when it is missing. */
export function catalogueFile(): string {
  return readFileSync(join(__dirname, "catalogue.json"), "utf8");
}
