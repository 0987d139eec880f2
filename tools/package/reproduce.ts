import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checksum } from "./size";

const root = join(__dirname, "..", "..");

/** Where a commit is built, so that neither the place nor the zone nor the modes of files can matter unseen. */
const places = [
  { folder: "a", umask: 0o022, zone: "UTC" },
  { folder: "another-place/with a longer name", umask: 0o077, zone: "Pacific/Kiritimati" },
];

/** Builds the current commit from clean copies, twice or once beside a package that is there, and fails unless all are the same. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { against: { type: "string" } } });
  const folder = await mkdtemp(join(tmpdir(), "smtp-lens-"));
  try {
    const sums: string[] = [];
    const tell = (sum: string, what: string) => {
      sums.push(sum);
      console.log(`sha256 ${sum}  ${what}`);
    };
    if (values.against !== undefined)
      tell(checksum(await readFile(values.against)), values.against);
    for (const place of places.slice(sums.length))
      tell(await build(join(folder, place.folder), place), place.folder);
    const same = new Set(sums).size === 1;
    console.log(same ? "reproducible: the same bytes" : "not reproducible");
    if (!same) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(copy: string, { umask, zone }: (typeof places)[number]): Promise<string> {
  process.umask(umask);
  run("git", ["clone", "--quiet", "--no-hardlinks", root, copy], root, zone);
  run("npm", ["ci", "--prefer-offline", "--loglevel=error"], copy, zone);
  run("npm", ["run", "--silent", "package"], copy, zone);
  const made = (await readdir(copy)).filter((name) => name.endsWith(".vsix"));
  if (made[0] === undefined) throw new Error(`${copy} holds no package`);
  return checksum(await readFile(join(copy, made[0])));
}

function run(command: string, args: readonly string[], cwd: string, zone: string): void {
  const shell = process.platform === "win32";
  const env = { ...process.env, TZ: zone };
  const { status, stderr } = spawnSync(command, args, { cwd, env, shell, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
