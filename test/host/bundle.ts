import { join } from "node:path";
import { build } from "esbuild";

const platforms = {
  server: { platform: "node", target: "node20" },
  desktop: { platform: "node", target: "node20" },
  web: { platform: "browser", target: "es2022" },
} as const;

/**
 * Bundles a suite for a host into one CommonJS file; only `vscode` stays outside, as the host provides it. `only` is put
 * into it, since a web worker has no environment to read it from.
 */
export async function bundleSuite(
  host: keyof typeof platforms,
  suite: string,
  folder: string,
  only = "",
): Promise<string> {
  const { platform, target } = platforms[host];
  const outfile = join(folder, "suite.js");
  await build({
    entryPoints: [join(suite, platform === "node" ? "index.ts" : "index.web.ts")],
    outfile,
    bundle: true,
    format: "cjs",
    platform,
    target,
    external: ["vscode"],
    define: { SMTP_LENS_ONLY: JSON.stringify(only) },
    sourcemap: "inline",
    logLevel: "error",
  });
  return outfile;
}
