import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { bundleSuite } from "./bundle";
import { Cleanup } from "./cleanup";
import type { HostRun } from "./host-run";
import type { HostKind } from "./options";
import { kept } from "./paths";
import { writeUserSettings } from "./profile";
import { quietSettings } from "./settings";
import { temporaryFolder } from "./temporary";

/** Runs the suite in one host, in a process of its own that `run.ts` can watch and end. */
async function main(): Promise<void> {
  const run: HostRun = JSON.parse(process.argv[2] ?? "{}");
  const { host, language, extension, folder, suite, only } = run;
  // Without a listener here `runTests` would end the process on Ctrl+C, before the cleanup.
  process.on("SIGINT", () => {});
  const cleanup = new Cleanup();
  try {
    const profile = await temporaryFolder(cleanup);
    await writeUserSettings(profile, quietSettings);
    process.exitCode = await runTests({
      ...(await executable(host)),
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleSuite(host, suite, await temporaryFolder(cleanup), only),
      launchArgs: [
        folder,
        `--user-data-dir=${profile}`,
        ...(language ? [`--locale=${language}`] : []),
      ],
      extensionTestsEnv: { SMTP_LENS_HOST: host },
    });
  } finally {
    await cleanup.run();
  }
}

/** The VS Code that `runTests` starts: our launcher, the one that is named, or one that it downloads. */
async function executable(
  host: HostKind,
): Promise<{ vscodeExecutablePath: string } | { cachePath: string }> {
  if (host === "desktop") {
    const named = process.env["VSCODE_EXECUTABLE"];
    return named ? { vscodeExecutablePath: named } : { cachePath: kept };
  }
  const launcher = join(__dirname, "launcher.cjs");
  // Not every copy of the project keeps the mode of a file.
  await chmod(launcher, 0o755);
  return { vscodeExecutablePath: launcher };
}

main().catch((error: unknown) => {
  // What failed has been said line by line already.
  if (!(error instanceof TestRunFailedError)) console.error(error);
  process.exitCode = 1;
});
