import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Ending, start } from "./child";
import { type Cleanup, withCleanup } from "./cleanup";
import { type HostRun, judge } from "./host-run";
import { collect } from "./output";
import { obtainParts } from "./parts";
import { project, results, samples } from "./paths";

/** How the suite ended in one host. */
export interface HostOutcome {
  readonly host: string;
  readonly passed: number;
  readonly failed: number;
}

/** What is tested, when it is not this project's extension with its own suite. */
export type Subject = Partial<Pick<HostRun, "extension" | "folder" | "suite" | "only">>;

const deadline = 180_000;
// `runTests` hands on this signal only; the launcher needs time to end its own children.
const ending: Ending = { signal: "SIGINT", grace: 10_000 };

/** Runs the suite in every host that this machine can have, or in those that are named, one after the other. */
export async function runHostTests(
  subject: Subject = {},
  names: readonly string[] = [],
): Promise<HostOutcome[]> {
  const chosen = chosenOf(runs(subject), names);
  if (process.platform !== "win32") await obtainParts();
  const outcomes: HostOutcome[] = [];
  for (const run of chosen) outcomes.push(await withCleanup((cleanup) => runHost(run, cleanup)));
  return outcomes;
}

function chosenOf(all: readonly HostRun[], names: readonly string[]): readonly HostRun[] {
  const known = all.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`no such host here: ${unknown.join(", ")}; there are ${known.join(", ")}`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

function runs(subject: Subject): HostRun[] {
  const common = {
    extension: project,
    folder: samples,
    suite: join(__dirname, "suite"),
    ...subject,
  };
  const desktop =
    process.env["VSCODE_EXECUTABLE"] || process.env["SMTP_LENS_DESKTOP"] === "download";
  // The server and the browser are started by a script that Windows cannot run.
  const here: HostRun[] = [
    { name: "server", host: "server", ...common },
    { name: "server-fr", host: "server", language: "fr", ...common },
    { name: "web", host: "web", ...common },
  ];
  return [
    ...(process.platform === "win32" ? [] : here),
    ...(desktop ? [{ name: "desktop", host: "desktop", ...common } as const] : []),
  ];
}

async function runHost(run: HostRun, cleanup: Cleanup): Promise<HostOutcome> {
  const began = Date.now();
  const command = ["--import", "tsx", join(__dirname, "run-one.ts"), JSON.stringify(run)];
  const child = start(
    process.execPath,
    command,
    { cwd: project, stdio: ["ignore", "pipe", "pipe"], ending },
    cleanup,
  );
  const output = await collect(child, deadline, ending);
  const log = await keepLog(run.name, output);
  const { said, passed, failed } = judge(run, output);
  console.log(
    `${run.name} in ${((Date.now() - began) / 1000).toFixed(1)} s, log in ${log}: ${said}`,
  );
  return { host: run.name, passed, failed };
}

async function keepLog(name: string, output: string): Promise<string> {
  await mkdir(results, { recursive: true });
  const file = join(results, `host-${name}.log`);
  await writeFile(file, output);
  return relative(project, file);
}
