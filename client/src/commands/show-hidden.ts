import { type Disposable, l10n, type QuickPickItem, window } from "vscode";
import type { HiddenEntry } from "../../../protocol/messages";
import { isHiddenEntry } from "../hidden";
import { hiddenEntries, unhide } from "../hide-setting";
import { withoutIcons } from "../plain";
import { register } from "./register";

/** "Show hidden failures again": those of the argument, which is an entry of the setting; else those that the user picks. */
export function registerShowHidden(): Disposable {
  return register("smtpLens.showHidden", async (argument) => {
    const entries = isHiddenEntry(argument) ? [argument] : await picked(hiddenEntries());
    if (entries.length > 0) await unhide(entries);
  });
}

async function picked(entries: readonly HiddenEntry[]): Promise<readonly HiddenEntry[]> {
  if (entries.length === 0) {
    void window.showInformationMessage(l10n.t("No failures are hidden."));
    return [];
  }
  const items: (QuickPickItem & { entry: HiddenEntry })[] = entries.map((entry) => ({
    label: withoutIcons(entry.code),
    description: withoutIcons(scopeOf(entry)),
    entry,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Hidden failures"),
    placeHolder: l10n.t("Which of them are to be shown again?"),
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ entry }) => entry);
}

function scopeOf({ file, domain }: HiddenEntry): string {
  const parts = [
    domain === undefined ? "" : l10n.t("For recipients at {0}", domain),
    file ?? "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? l10n.t("In all files") : parts.join(" · ");
}
