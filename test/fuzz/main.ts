import { parseArgs } from "node:util";
import { type Kind, type RunResult, run } from "./run";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
const requests = Math.ceil(Number(values.requests) / 2);
const kinds: readonly Kind[] = ["rich", "plain"];
/** In bytes: more than the server takes for all documents of a run together. */
const MOST_MEMORY = 700 * 1024 * 1024;

void main();

async function main(): Promise<void> {
  const start = performance.now();
  const results: RunResult[] = [];
  for (const kind of kinds) {
    const result = await run({ kind, seed, requests });
    results.push(result);
    if (result.faults.length > 0) return fail(kind, result);
    if (result.peakMemory > MOST_MEMORY)
      return fail(kind, { ...result, faults: [`${result.peakMemory} bytes of memory`] });
  }
  const sum = (count: (result: RunResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  console.log(`requests    ${sum((result) => result.requests)}`);
  console.log(`documents   ${sum((result) => result.documents)}`);
  console.log(`edits       ${sum((result) => result.edits)}`);
  console.log(`seed        ${seed}`);
  console.log(`seconds     ${((performance.now() - start) / 1000).toFixed(1)}`);
  console.log("faults      0");
  const peak = Math.max(...results.map(({ peakMemory }) => peakMemory));
  console.log(`peak memory ${(peak / 1024 / 1024).toFixed(0)} MB`);
}

function fail(kind: Kind, { faults, lastSent, requests: made }: RunResult): void {
  for (const message of lastSent) console.error(`> ${message}`);
  for (const fault of faults) console.error(fault);
  console.error(`${kind} client, seed ${seed}, after ${made} requests of ${requests}`);
  process.exitCode = 1;
}
