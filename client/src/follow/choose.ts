import { l10n, Uri, window } from "vscode";
import { activeTab } from "../logs";

/** The log that a command is about: the one given, else that of the active tab, else one that the user picks. */
export async function logToFollow(given: unknown): Promise<Uri | undefined> {
  const known = given instanceof Uri ? given : activeFile();
  if (known !== undefined) return known;
  const picked = await window.showOpenDialog({
    title: l10n.t("Log to follow"),
    openLabel: l10n.t("Follow"),
    canSelectMany: false,
  });
  return picked?.[0];
}

function activeFile(): Uri | undefined {
  const uri = activeTab();
  return uri?.scheme === "untitled" ? undefined : uri;
}
