import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { bundles } from "./bundles";
import { linear } from "./linear";
import type { Row } from "./row";
import { scan } from "./scan";
import { append } from "./server/append";
import { open } from "./server/open";
import { whole } from "./server/whole";
import { start } from "./start";
import { tableOf } from "./table";
import { tokenise } from "./tokenise";
import { walksThroughLogs } from "./walks";

/** The families of rows, by the names that choose them. */
const families: Readonly<Record<string, (runs: number) => Row[] | Promise<Row[]>>> = {
  tokenise,
  walks: walksThroughLogs,
  linear,
  scan,
  open,
  append,
  whole,
  start,
  bundles,
};

/** Runs the benchmarks that are named, or all, and prints one table. Every reference is measured in the same run. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" }, runs: { type: "string", default: "5" } },
  });
  const unknown = positionals.find((name) => !(name in families));
  if (unknown !== undefined)
    throw new Error(
      `there is no benchmark ${unknown}; there are ${Object.keys(families).join(", ")}`,
    );
  const runs = Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0))
    throw new Error(`${values.runs} is no number of runs; write a whole number from 1`);
  const rows: Row[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(families)) {
    console.error(`${name}…`);
    rows.push(...((await families[name]?.(runs)) ?? []));
  }
  console.log(tableOf(rows));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report(rows), null, 2)}\n`);
}

function report(rows: readonly Row[]): object {
  const machine = { cores: cpus().length, node: process.version, platform: process.platform };
  return { machine, rows };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
