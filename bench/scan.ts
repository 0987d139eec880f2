import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { naivePattern } from "../test/score/patterns";
import { inFolder, madeLog } from "./made-log";
import { atLeast, atMost, median, megabytes, type Row, time, times } from "./row";

const runs = 5;
const cli = join(__dirname, "..", "dist", "cli.js");
const measure = "/usr/bin/time";
/** The naive pattern in the words of POSIX, which has no `\d`. */
const posix = naivePattern.source.replaceAll("\\d", "[0-9]");

type Command = readonly [program: string, ...args: string[]];
interface Run {
  readonly milliseconds: number;
  readonly peak: number | undefined;
}

/** Scanning a Postfix log of 1 GB on disk with two workers, against programs that people have, each run in turn. */
export function scan(): Promise<Row[]> {
  if (!answers([process.execPath, cli, "scan", "--help"]))
    return Promise.resolve([{ what: "scan 1 GB", figure: "not built" }]);
  return inFolder(async (folder) => scanning(folder, madeLog(folder, "1GB")));
}

function scanning(folder: string, file: string): Row[] {
  const commands: Readonly<Record<string, Command>> = {
    ours: [process.execPath, cli, "scan", "--workers", "2", file],
    "ripgrep -c": ["rg", "-c", naivePattern.source, file],
    "grep -cE": ["grep", "-cE", posix, file],
    pflogsumm: ["pflogsumm", file],
  };
  const installed = Object.entries(commands).filter(([, [program]]) =>
    answers([program, "--help"]),
  );
  const results = new Map<string, Run[]>(installed.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, command] of installed)
      results.get(name)?.push(measured(command, join(folder, "usage")));
  const took = (name: string) => median((results.get(name) ?? []).map((run) => run.milliseconds));
  return [
    rowAgainst("ripgrep -c", took, (ratio) => atMost(ratio, 1.5, "×")),
    rowAgainst("grep -cE", took, () => ({})),
    rowAgainst("pflogsumm", took, (ratio) => atLeast(1 / ratio, 15, "× faster")),
    ...[...results].map(([name, all]) => memoryRow(name, all)),
  ];
}

function rowAgainst(
  against: string,
  took: (name: string) => number,
  judge: (ratio: number) => Partial<Row>,
): Row {
  const what = "scan 1 GB, two workers";
  const figure = time(took("ours"));
  if (Number.isNaN(took(against))) return { what, figure, against, reference: "not installed" };
  const ratio = took("ours") / took(against);
  return {
    what,
    figure,
    against,
    reference: time(took(against)),
    ratio: times(ratio),
    ...judge(ratio),
  };
}

function memoryRow(name: string, all: readonly Run[]): Row {
  const what = `peak memory of ${name === "ours" ? "that scan" : name}`;
  const peaks = all.flatMap(({ peak }) => peak ?? []);
  if (peaks.length === 0) return { what, figure: `needs ${measure}` };
  const most = Math.max(...peaks);
  return {
    what,
    figure: megabytes(most),
    ...(name === "ours" ? atMost(most / 1e6, 150, "MB") : {}),
  };
}

function answers([program, ...args]: Command): boolean {
  return (
    spawnSync(program, args, { stdio: "ignore" }).error === undefined && !failed(program, args)
  );
}

/** Only our own program must also know the command: others may not have `--help`. */
function failed(program: string, args: readonly string[]): boolean {
  return program === process.execPath && spawnSync(program, args, { stdio: "ignore" }).status !== 0;
}

/** Wall time and peak resident memory, threads included. What it says is not looked at. */
function measured([program, ...args]: Command, usage: string): Run {
  const began = performance.now();
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as const,
    env: { ...process.env, LC_ALL: "C" },
  };
  if (!existsSync(measure)) {
    spawnSync(program, args, { ...options, stdio: [...options.stdio] });
    return { milliseconds: performance.now() - began, peak: undefined };
  }
  spawnSync(measure, ["-o", usage, "-f", "%M", program, ...args], {
    ...options,
    stdio: [...options.stdio],
  });
  const milliseconds = performance.now() - began;
  const kilobytes = Number(readFileSync(usage, "utf8").trim().split("\n").at(-1));
  return { milliseconds, peak: kilobytes * 1024 };
}
