import { linear } from "./linear";
import { size } from "./size";
import { start } from "./start";
import { tokenise } from "./tokenise";
import { walksThroughLogs } from "./walks";

/** Runs every benchmark and prints one table. Figures are ratios to a reference of the same run, never bare times. */
async function main(): Promise<void> {
  console.table([
    ...(await tokenise()),
    ...walksThroughLogs(),
    ...linear(),
    ...(await start()),
    ...size(),
  ]);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
