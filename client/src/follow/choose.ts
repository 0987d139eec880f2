import { l10n, TabInputText, Uri, window } from "vscode";

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

/** The file of the active tab, whether VS Code shares its text or not. */
function activeFile(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && input.uri.scheme !== "untitled" ? input.uri : undefined;
}
