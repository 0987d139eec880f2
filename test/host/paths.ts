import { join, resolve } from "node:path";

/** The project: also the folder of the extension under development. */
export const project = resolve(__dirname, "../..");

/** Where downloaded parts are kept between runs; git ignores it. */
export const kept = join(project, ".vscode-test");

/** Where the log of each host is written; git ignores it. */
export const results = join(project, "test-results");

/** The small logs that the workbench opens. */
export const samples = join(project, "samples");
