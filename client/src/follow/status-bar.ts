import {
  commands,
  Disposable,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  Uri,
  window,
} from "vscode";
import type { FollowState } from "../../../protocol/messages";
import { fileName } from "../logs";
import { numberText } from "../number-text";
import { withoutIcons } from "../plain";
import type { Follows } from "./follows";
import { failuresOf, followingText, olderText, overText } from "./words";

/** Left of what other extensions put there. */
const priority = 100;

/** Says in the status bar which log is followed, and how many failures it has. */
export function registerFollowedItem(follows: Follows): Disposable {
  const item = window.createStatusBarItem("smtpLens.followed", StatusBarAlignment.Left, priority);
  item.name = l10n.t("SMTP Lens: followed logs");
  item.command = "smtpLens.followed";
  return Disposable.from(
    item,
    follows.onDidChange(() => show(item, follows.states)),
  );
}

function show(item: StatusBarItem, states: readonly FollowState[]): void {
  const text = textOf(states);
  const isOver = states.every(({ phase }) => phase === "ended");
  item.text = `$(${isOver ? "debug-disconnect" : "eye"}) ${withoutIcons(text)}`;
  item.tooltip = states.map(tooltipOf).join("\n\n");
  item.accessibilityInformation = { label: text, role: "button" };
  item.backgroundColor = isOver ? new ThemeColor("statusBarItem.warningBackground") : undefined;
  void commands.executeCommand("setContext", "smtpLens.following", text !== "");
  if (text === "") item.hide();
  else item.show();
}

/** What the item says; empty where nothing is followed. */
function textOf(states: readonly FollowState[]): string {
  const [only] = states;
  if (only === undefined) return "";
  const failures = numberText(states.reduce((sum, state) => sum + failuresOf(state), 0));
  if (states.length > 1)
    return l10n.t("Following {0} logs · failures: {1}", numberText(states.length), failures);
  const name = fileName(Uri.parse(only.uri));
  return only.phase === "ended" ? overText(name, failures) : followingText(name, failures);
}

function tooltipOf(state: FollowState): string {
  const { uri, permanent, transient, latest, message, lines, older } = state;
  return [
    Uri.parse(uri).fsPath,
    l10n.t(
      "lines: {0}, permanent: {1}, temporary: {2}",
      ...[lines, permanent, transient].map(numberText),
    ),
    ...(latest === undefined ? [] : [l10n.t("Latest: {0}", latest)]),
    olderText(older),
    message ?? "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
