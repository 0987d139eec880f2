import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles a program of this folder, `main` or `profile/main`, as the programs themselves are bundled, so that what is
 * measured is what is shipped, and runs it with the arguments that follow.
 */
const [program, ...args] = process.argv.slice(2);
const bench = dirname(fileURLToPath(import.meta.url));
const folder = await mkdtemp(join(bench, ".run-"));
try {
  const outfile = join(folder, "main.cjs");
  await build({
    entryPoints: [join(bench, `${program}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["esbuild"],
    define: { __dirname: JSON.stringify(bench) },
  });
  const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
