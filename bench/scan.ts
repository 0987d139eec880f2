import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { naivePattern } from "../test/score/patterns";
import { inFolder, madeLog } from "./made-log";
import { type Command, gnuTime, isInstalled, measured, type Run } from "./programs";
import { atLeast, atMost, median, megabytes, type Row, time, times } from "./row";

const size = "1GB";
const mostOfRipgrep = 1.5;
const leastOfPflogsumm = 15;
const mostMegabytes = 150;
const cli = join(__dirname, "..", "dist", "cli.js");
/** The naive pattern in the words of POSIX, which has no `\d`. */
const posix = naivePattern.source.replaceAll("\\d", "[0-9]");

type Results = ReadonlyMap<string, readonly Run[]>;

/** Scanning a Postfix log of 1 GB on disk with two workers, against programs that people have, each run in turn. */
export async function scan(runs: number): Promise<Row[]> {
  if (!isBuilt()) return [{ what: `scan ${size}`, figure: "not built" }];
  return inFolder(async (folder) => rowsOf(ranIn(folder, madeLog(folder, size), runs)));
}

function isBuilt(): boolean {
  const { stdout } = spawnSync(process.execPath, [cli, "scan", "--help"], { encoding: "utf8" });
  return stdout.startsWith("Usage: smtp-lens scan");
}

function ranIn(folder: string, file: string, runs: number): Results {
  const commands: Readonly<Record<string, Command>> = {
    ours: [process.execPath, cli, "scan", "--workers", "2", file],
    "ripgrep -c": ["rg", "-c", naivePattern.source, file],
    "grep -cE": ["grep", "-cE", posix, file],
    pflogsumm: ["pflogsumm", file],
  };
  const installed = Object.entries(commands).filter(([, [program]]) => isInstalled(program));
  const results = new Map<string, Run[]>(installed.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, command] of installed) results.get(name)?.push(measured(command, folder));
  return results;
}

function rowsOf(results: Results): Row[] {
  const against = (name: string, judge: (ratio: number) => Partial<Row>): Row =>
    rowAgainst(name, results, judge);
  return [
    against("ripgrep -c", (ratio) => atMost(ratio, mostOfRipgrep, "×")),
    against("grep -cE", () => ({})),
    against("pflogsumm", (ratio) => atLeast(1 / ratio, leastOfPflogsumm, "× faster")),
    ...[...results].map(([name, runs]) => memoryRow(name, runs)),
  ];
}

function rowAgainst(
  against: string,
  results: Results,
  judge: (ratio: number) => Partial<Row>,
): Row {
  const took = (name: string) =>
    median((results.get(name) ?? []).map(({ milliseconds }) => milliseconds));
  const what = `scan ${size}, two workers`;
  const figure = time(took("ours"));
  if (!results.has(against)) return { what, figure, against, reference: "not installed" };
  const ratio = took("ours") / took(against);
  return {
    what,
    figure,
    against,
    reference: time(took(against)),
    ratio: ratio < 1 ? `${(1 / ratio).toFixed(1)} × faster` : times(ratio),
    ...judge(ratio),
  };
}

function memoryRow(name: string, runs: readonly Run[]): Row {
  const what = `peak memory of ${name === "ours" ? "that scan" : name}`;
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  if (peaks.length === 0) return { what, figure: `needs ${gnuTime}` };
  const most = Math.max(...peaks);
  return {
    what,
    figure: megabytes(most),
    ...(name === "ours" ? atMost(most / 1e6, mostMegabytes, "MB") : {}),
  };
}
