import { workspace } from "vscode";

/** The language that pages are asked for: the one of the settings, or `auto` for the one VS Code is shown in. */
export function pageLanguage(): string {
  return workspace.getConfiguration("smtpLens").get<string>("language", "auto");
}
