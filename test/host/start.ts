import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Cleanup, withCleanup } from "./cleanup";
import { findDesktop, runDesktop } from "./hosts/desktop";
import { serveServer } from "./hosts/server";
import type { HostOptions } from "./options";
import { project, samples } from "./paths";

/** Opens the extension on the samples, to try it by hand. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      extension: { type: "string", default: project },
      folder: { type: "string", default: samples },
      file: { type: "string", default: "maillog" },
      port: { type: "string" },
      language: { type: "string" },
      desktop: { type: "boolean", default: false },
    },
  });
  const { extension, folder, language, desktop } = values;
  const port = values.port === undefined ? undefined : Number(values.port);
  const file = join(folder, values.file);
  // As an installed extension: notifications are then shown, and a reload takes up a new build.
  const options = { extension, installed: true, folder, file, language, port };
  await withCleanup((cleanup) => (desktop ? openDesktop : serve)(options, cleanup), {
    exitCode: 0,
  });
}

async function serve(options: HostOptions, cleanup: Cleanup): Promise<void> {
  const address = await serveServer(options, cleanup);
  console.log(`\nSMTP Lens runs in VS Code. Open this address in a browser:\n\n  ${address}\n`);
  if (findDesktop()) console.log("For a window of the installed VS Code: npm start -- --desktop\n");
  console.log("After a new build, reload the page. Ctrl+C ends it.");
  await ended();
}

/** Rejects when nothing is left to wait for: then the server has ended without being asked. */
function ended(): Promise<never> {
  return new Promise((_, reject) => {
    process.once("beforeExit", () => reject(new Error("VS Code's server has ended by itself.")));
  });
}

async function openDesktop(options: HostOptions, cleanup: Cleanup): Promise<void> {
  const executable = findDesktop();
  if (!executable) throw new Error("No desktop VS Code was found. Name it in VSCODE_EXECUTABLE.");
  await runDesktop(executable, options, cleanup);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
