import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window } from "vscode";
import type { FollowState } from "../../../protocol/messages";
import { fileName } from "../logs";
import { withoutIcons } from "../plain";

/** What can be done with a followed log. */
export type FollowAction = "failures" | "report" | "again" | "stop";

interface ActionItem extends QuickPickItem {
  readonly chosen?: { readonly action: FollowAction; readonly uri: string };
}

/** Asks what to do with which of the followed logs. */
export async function askAction(
  states: readonly FollowState[],
): Promise<{ readonly action: FollowAction; readonly uri: string } | undefined> {
  const items = states.flatMap(itemsFor);
  const placeHolder = l10n.t("What to do with the followed log");
  return (await window.showQuickPick(items, { title: "SMTP Lens", placeHolder }))?.chosen;
}

/** Asks for one of the followed logs, where there are several. */
export async function askLog(states: readonly FollowState[]): Promise<string | undefined> {
  if (states.length < 2) return states[0]?.uri;
  const items = states.map(({ uri }) => ({ label: nameOf(uri), description: pathOf(uri), uri }));
  const placeHolder = l10n.t("Log to follow no longer");
  return (await window.showQuickPick(items, { title: "SMTP Lens", placeHolder }))?.uri;
}

function itemsFor({ uri, phase }: FollowState): ActionItem[] {
  const item = (action: FollowAction, icon: string, label: string): ActionItem => ({
    label: `$(${icon}) ${label}`,
    chosen: { action, uri },
  });
  const isOver = phase === "ended";
  return [
    { label: nameOf(uri), kind: QuickPickItemKind.Separator },
    item("failures", "list-tree", l10n.t("Show failures")),
    item("report", "graph", l10n.t("Report on this log")),
    ...(isOver ? [item("again", "eye", l10n.t("Follow again"))] : []),
    item("stop", "close", isOver ? l10n.t("Forget this log") : l10n.t("Stop following")),
  ];
}

function nameOf(uri: string): string {
  return withoutIcons(fileName(Uri.parse(uri)));
}

function pathOf(uri: string): string {
  return withoutIcons(Uri.parse(uri).fsPath);
}
