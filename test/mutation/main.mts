import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { LogLevel } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { build } from "esbuild";
import { forgetSurvivors, type Mutants, rememberSurvivors } from "./known";
import { rooms } from "./rooms";

const root = join(import.meta.dirname, "../..");
const results = join(root, "test-results/mutation");

const EVERY = "**/*";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** One of so many declarations of each file, instead of all. */
    "one-in": { type: "string", default: "1" },
    /** The files of the room, as a pattern without `.ts`. */
    only: { type: "string", default: EVERY },
    /** Forgets what former runs found. */
    fresh: { type: "boolean", default: false },
    /** Prints each mutant that no test found. */
    survivors: { type: "boolean", default: false },
    threads: { type: "string", default: "2" },
  },
});

/** Compiles the runner, which Stryker's own processes import. */
async function plugin(): Promise<string> {
  const outfile = join(results, "runner.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "runner.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  });
  return pathToFileURL(outfile).href;
}

/** Lets Stryker change the room's code, one mutant after another, and prints how many of them the tests found. */
async function mutate(room: string, runner: string): Promise<void> {
  const known = join(results, `${room}.known.json`);
  if (values.fresh) await rm(known, { force: true });
  const survivors = await forgetSurvivors(known);
  const mutants = await new Stryker({
    testRunner: "bundle",
    plugins: [runner],
    ignorers: ["sample"],
    buildCommand: `tsx test/mutation/bundle.ts ${room}`,
    // Stryker would read the project's one with a TypeScript API that there is no more.
    tsconfigFile: "none",
    mutate: [`server/src/${room}/${values.only}.ts`, "!server/src/**/*-samples.ts"],
    concurrency: Number(values.threads),
    reporters: [
      ...(values.only === EVERY ? ["html"] : []),
      ...(values.survivors ? ["clear-text"] : []),
    ],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    htmlReporter: { fileName: join(results, `${room}.html`) },
    tempDirName: `.mutation/${room}`,
    ignorePatterns: ["/dist", "/images", "/docs", ".vscode-test", "/test-results", ".tsbuild"],
    incremental: true,
    incrementalFile: known,
    timeoutMS: 10_000,
    logLevel: "warn" as LogLevel,
  }).runMutationTest();
  // Those of other files, which Stryker only remembers, have longer ids.
  const tried = mutants.filter(({ id }) => /^\d+$/.test(id));
  await rememberSurvivors(known, survivors, new Set(tried.map(({ fileName }) => fileName)));
  await copyFile(known, join(results, `${room}.json`));
  console.log(`${room}: ${scoreOf(tried)}`);
}

function scoreOf(mutants: Mutants): string {
  const count = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const found = count("Killed", "Timeout");
  const all = found + count("Survived", "NoCoverage");
  return `${found} of ${all} mutants found (${((100 * found) / all).toFixed(1)} %)`;
}

await mkdir(results, { recursive: true });
process.env["ONE_IN"] = values["one-in"];
const runner = await plugin();
for (const room of positionals.length > 0 ? positionals : Object.keys(rooms))
  await mutate(room, runner);
