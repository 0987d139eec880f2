import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provideCatalogue } from "../../../server/src/catalogue/index";

const folder = join(__dirname, "../../../server/src/catalogue");

// What the ways in do for the program, this does for the tests of its functions.
provideCatalogue((part) => readFileSync(join(folder, `generated.${part}.json`), "utf8"));
