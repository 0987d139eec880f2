import { pathToFileURL } from "node:url";

/** Where the bundle stands: as deep in the tree as the tests, which find the corpus from there. */
export const here = pathToFileURL(__filename).href;
