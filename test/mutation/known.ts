import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** What is known of the mutants of a room or a file. */
export type Mutants = readonly { readonly status: string }[];

/** What is read of Stryker's report; files by their paths from the working folder. */
interface Report {
  readonly files: Record<string, { mutants: Mutants }>;
}

/** Leaves of a former run's results those that a test found, for a new test may find the others, and answers these. */
export async function forgetSurvivors(file: string): Promise<Report["files"]> {
  const report = await read(file);
  const survivors: Report["files"] = {};
  for (const [name, one] of Object.entries(report?.files ?? {})) {
    survivors[name] = { mutants: one.mutants.filter((mutant) => !isFound(mutant)) };
    one.mutants = one.mutants.filter(isFound);
  }
  if (report !== undefined) await writeFile(file, JSON.stringify(report));
  return survivors;
}

/** Puts back what was forgotten of files that were not run this time; `run` has them by their full paths. */
export async function rememberSurvivors(
  file: string,
  survivors: Report["files"],
  run: ReadonlySet<string>,
): Promise<void> {
  const report = await read(file);
  if (report === undefined) return;
  for (const [name, one] of Object.entries(report.files))
    if (!run.has(resolve(name)))
      one.mutants = [...one.mutants, ...(survivors[name]?.mutants ?? [])];
  await writeFile(file, JSON.stringify(report));
}

function isFound({ status }: Mutants[number]): boolean {
  return status === "Killed" || status === "Timeout";
}

async function read(file: string): Promise<Report | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}
