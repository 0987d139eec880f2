import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, madeLog } from "../made-log";
import { didOpen } from "../server/document";
import { Peer } from "../server/peer";
import { top } from "./top";

const root = join(__dirname, "..");
const shown = 10;
const sizes = { open: "50MB", scan: "200MB" };

/** What can be profiled: programs that are built with their names go into `folder`, profiles into `profiles`. */
const runs: Readonly<Record<string, (folder: string, profiles: string) => Promise<void>>> = {
  async open(folder, profiles) {
    run(process.execPath, "esbuild.mjs", "--readable", "--into", folder, "server", "server.web");
    const message = didOpen(readFileSync(madeLog(folder, sizes.open), "utf8"));
    const peer = await Peer.start({}, { folder, nodeOptions: profiling(profiles) });
    const problems = peer.allProblems();
    peer.send(message);
    await problems;
    await peer.close();
  },
  async scan(folder, profiles) {
    run(process.execPath, "esbuild.mjs", "--readable", "--into", folder, "cli", "cli.scan");
    const log = madeLog(folder, sizes.scan);
    const scan = [join(folder, "cli.js"), "scan", "--workers", "2", log];
    run(process.execPath, ...profiling(profiles), ...scan);
  },
};

/** Prints the ten functions with the most time of their own, for each thread: `npm run bench:profile -- open|scan`. */
async function main(): Promise<void> {
  const [name = "open"] = process.argv.slice(2);
  const profiled = runs[name];
  if (profiled === undefined)
    throw new Error(`there is no profile ${name}; there are ${Object.keys(runs).join(", ")}`);
  await inFolder(async (folder) => {
    const profiles = join(folder, "profiles");
    await profiled(folder, profiles);
    for (const file of readdirSync(profiles)) print(join(profiles, file));
  });
}

function profiling(profiles: string): string[] {
  return ["--cpu-prof", "--cpu-prof-dir", profiles];
}

function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
}

function print(file: string): void {
  console.log("| own time | share | function |\n| ---: | ---: | --- |");
  for (const { name, milliseconds, share } of top(JSON.parse(readFileSync(file, "utf8")), shown))
    console.log(
      `| ${milliseconds.toFixed(0)} ms | ${(share * 100).toFixed(1)} % | \`${name.replaceAll("|", "\\|")}\` |`,
    );
  console.log();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
