import { env, workspace } from "vscode";

/** The language that pages are asked for: the one of the settings, else the one VS Code is shown in. */
export function pageLanguage(): string {
  const chosen = workspace.getConfiguration("smtpLens").get<string>("language", "auto");
  return chosen === "auto" ? env.language : chosen;
}
