import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { Script } from "node:vm";
import type { InstrumenterContext, Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { Bundle, MutationTest } from "./collected";
import { reachingByFile } from "./reaching";
import { bundleFile, reachingFile } from "./rooms";
import { Sample } from "./sample";

type Load = (exports: object, require: NodeJS.Require, module: object, ...where: string[]) => void;

/** Runs bundled tests in its own process: all of them once, then for each mutant those that reach it. */
class BundleRunner implements TestRunner {
  readonly #file = resolve(bundleFile);
  readonly #times = new Map<string, number>();
  readonly #killers = new Map<string, Set<string>>();
  #tests = new Map<string, MutationTest>();
  #load: Load | undefined;
  #text = "";
  #reaching: Readonly<Record<string, readonly string[]>> | undefined;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#text = readFileSync(this.#file, "utf8");
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${this.#text}\n})`;
    this.#load = new Script(wrapped, { filename: this.#file }).runInThisContext() as Load;
  }

  async dryRun(): Promise<DryRunResult> {
    delete context().activeMutant;
    const broken = this.#reload();
    if (broken) return broken;
    const result = await run([...this.#tests.values()], false);
    const { mutantCoverage } = context();
    if (!mutantCoverage) return result;
    // What tests reach while they run needs no new loading, though tests' tables reach it when they are made.
    const reached = new Set(Object.values(mutantCoverage.perTest).flatMap(Object.keys));
    for (const id of reached) delete mutantCoverage.static[id];
    writeFileSync(
      reachingFile,
      JSON.stringify(reachingByFile(this.#text, mutantCoverage.perTest, [...this.#tests.keys()])),
    );
    return { ...result, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, reloadEnvironment, testFilter } = options;
    const own = context();
    own.hitCount = 0;
    if (hitLimit === undefined) delete own.hitLimit;
    else own.hitLimit = hitLimit;
    const broken = reloadEnvironment || this.#tests.size === 0 ? this.#anew(options) : undefined;
    own.activeMutant = activeMutant.id;
    const tests = this.#inOrder(activeMutant, testFilter ?? this.#testsOf(options.sandboxFileName));
    const result = broken ?? (await run(tests, true));
    for (const { name, timeSpentMs } of result.tests) this.#times.set(name, timeSpentMs);
    delete own.activeMutant;
    const ended = toMutantRunResult(determineHitLimitReached(own.hitCount, hitLimit) ?? result);
    if ("killedBy" in ended) this.#remember(activeMutant, ended.killedBy);
    return ended;
  }

  #anew({ activeMutant, mutantActivation }: MutantRunOptions): CompleteDryRunResult | undefined {
    if (mutantActivation === "static") context().activeMutant = activeMutant.id;
    return this.#reload();
  }

  /** Loads the bundle anew; a mutant that keeps it from loading fails as a test would. */
  #reload(): CompleteDryRunResult | undefined {
    try {
      const module: { exports: object } = { exports: {} };
      const require = createRequire(this.#file);
      this.#load?.(module.exports, require, module, this.#file, dirname(this.#file));
      const tests = (module.exports as Bundle).collected();
      this.#tests = new Map(tests.map((test) => [test.name, test]));
      return undefined;
    } catch (error) {
      return completed([failed("load", 0, error)]);
    }
  }

  /** For a mutant of a constant the tests that run any function of its file, and all where there is none. */
  #testsOf(file: string): readonly string[] {
    this.#reaching ??= JSON.parse(readFileSync(reachingFile, "utf8")) as Record<string, string[]>;
    return this.#reaching[relative(process.cwd(), file)] ?? [...this.#tests.keys()];
  }

  /** The tests of these names: those that found another mutant of the same file, then the quick ones. */
  #inOrder({ fileName }: Mutant, names: readonly string[]): MutationTest[] {
    const first = this.#killers.get(fileName);
    const cost = (name: string) => (first?.has(name) ? -1 : (this.#times.get(name) ?? 0));
    const ordered = [...names].sort((a, b) => cost(a) - cost(b));
    return ordered.flatMap((name) => this.#tests.get(name) ?? []);
  }

  #remember({ fileName }: Mutant, killers: readonly string[] | string): void {
    const known = this.#killers.get(fileName) ?? new Set();
    for (const killer of [killers].flat()) known.add(killer);
    this.#killers.set(fileName, known);
  }
}

/** Where Stryker's instrumented code and its runner meet. */
function context(): InstrumenterContext {
  const world = globalThis as { __stryker__?: InstrumenterContext };
  world.__stryker__ ??= {};
  return world.__stryker__;
}

/** Runs tests one after another, up to the first that fails when `bail` is set. */
async function run(tests: readonly MutationTest[], bail: boolean): Promise<CompleteDryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runOne(test);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  return completed(results);
}

async function runOne({ name, body }: MutationTest): Promise<TestResult> {
  const start = performance.now();
  context().currentTestId = name;
  try {
    await body();
    const timeSpentMs = performance.now() - start;
    return { id: name, name, timeSpentMs, status: TestStatus.Success };
  } catch (error) {
    return failed(name, performance.now() - start, error);
  } finally {
    delete context().currentTestId;
  }
}

function failed(name: string, timeSpentMs: number, error: unknown): TestResult {
  return {
    id: name,
    name,
    timeSpentMs,
    status: TestStatus.Failed,
    failureMessage: String(error).slice(0, 500),
  };
}

function completed(tests: TestResult[]): CompleteDryRunResult {
  return { status: DryRunStatus.Complete, tests };
}

/** What Stryker looks for in a plugin: the runner, and the sample that the environment's `ONE_IN` asks for. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "bundle", BundleRunner),
  declareValuePlugin(PluginKind.Ignore, "sample", new Sample(Number(process.env["ONE_IN"] ?? 1))),
];
