import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testExportedReport } from "./host/exported";
import { testInterface } from "./host/interface";
import { runHostTests } from "./host/run";
import { testWorkspaces } from "./host/workspaces";

/** How many tests ran in one place. */
interface Outcome {
  readonly place: string;
  readonly passed: number;
  readonly failed: number;
}

const root = join(__dirname, "..");
const report = join(root, "test-results", "unit.json");

/** Runs every test: functions and protocol in Node, the grammar, then the extension in each VS Code host. */
async function main(): Promise<void> {
  mkdirSync(join(root, "test-results"), { recursive: true });
  const outcomes = [units(), grammar(), ...(await hosts())];
  for (const { place, passed, failed } of outcomes)
    console.log(`${place}: ${passed} passed, ${failed} failed`);
  const sum = (read: (outcome: Outcome) => number) => outcomes.map(read).reduce((a, b) => a + b, 0);
  console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
  if (outcomes.some(({ passed, failed }) => failed > 0 || passed === 0)) process.exitCode = 1;
}

function units(): Outcome {
  const status = command("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    success: boolean;
  };
  const broken = status !== 0 || !success;
  return {
    place: "functions and protocol",
    passed: numPassedTests,
    failed: broken ? Math.max(1, numFailedTests) : numFailedTests,
  };
}

function grammar(): Outcome {
  const failed = command("npm", ["run", "--silent", "test:grammar"]) === 0 ? 0 : 1;
  return { place: "grammar", passed: 1 - failed, failed };
}

async function hosts(): Promise<Outcome[]> {
  const seen =
    process.platform === "win32"
      ? []
      : [...(await testExportedReport()), ...(await testInterface()), await testWorkspaces()];
  const outcomes = [...(await runHostTests()), ...seen];
  return outcomes.map(({ host, passed, failed }) => ({ place: `host ${host}`, passed, failed }));
}

/** Runs a tool of the project with its output shown; answers its exit status. */
function command(name: string, args: readonly string[]): number {
  const shell = process.platform === "win32";
  return spawnSync(name, args, { cwd: root, stdio: "inherit", shell }).status ?? 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
