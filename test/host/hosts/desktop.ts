import { once } from "node:events";
import { start } from "../child";
import type { Cleanup } from "../cleanup";
import type { HostOptions } from "../options";
import { findProgram } from "../parts/program";
import { writeUserSettings } from "../profile";
import { quietSettings } from "../settings";
import { temporaryFolder } from "../temporary";

/** The desktop VS Code that `VSCODE_EXECUTABLE` names, or the installed one. */
export function findDesktop(): string | undefined {
  return process.env["VSCODE_EXECUTABLE"] || findProgram(["code", "code-insiders", "codium"]);
}

/** Opens a desktop VS Code with a profile of its own, and waits until its window is closed. */
export async function runDesktop(
  executable: string,
  options: HostOptions,
  cleanup: Cleanup,
): Promise<void> {
  const profile = await temporaryFolder(cleanup);
  await writeUserSettings(profile, { ...quietSettings, ...options.settings });
  const { extension, folder, file, language } = options;
  const args = [
    ...["--wait", "--new-window", "--skip-welcome", "--disable-workspace-trust"],
    ...[`--user-data-dir=${profile}`, `--extensionDevelopmentPath=${extension}`],
    ...(language ? [`--locale=${language}`] : []),
    ...[folder, file].filter((path) => path !== undefined),
  ];
  await once(start(executable, args, { stdio: "inherit" }, cleanup), "exit");
}
