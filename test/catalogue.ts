import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provideCatalogue } from "../server/src/catalogue/index";

const file = join(__dirname, "..", "server", "src", "catalogue", "generated.json");

// What the ways in do for the program, this does for the tests of its functions.
provideCatalogue(() => readFileSync(file, "utf8"));
