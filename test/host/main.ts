import { parseArgs } from "node:util";
import { runHostTests } from "./run";

/** `HOST…` runs in these hosts only; `--only TEXT` the tests whose title holds it. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" } },
});

async function main(): Promise<void> {
  const outcomes = await runHostTests({ only: values.only }, positionals);
  if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
