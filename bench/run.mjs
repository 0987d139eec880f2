import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the benchmarks as the programs themselves are bundled, so that what is measured is what is shipped, and runs them. */
const bench = dirname(fileURLToPath(import.meta.url));
const folder = await mkdtemp(join(bench, ".run-"));
try {
  const outfile = join(folder, "main.cjs");
  await build({
    entryPoints: [join(bench, "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["esbuild"],
    define: { __dirname: JSON.stringify(bench) },
  });
  process.exitCode =
    spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" }).status ??
    1;
} finally {
  await rm(folder, { recursive: true });
}
