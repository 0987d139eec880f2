import {
  type Command,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from "vscode";
import type { FailureLine } from "../../../../protocol/messages";
import { numberText } from "../../number-text";
import { type FailureNode, type GroupNode, idOf, type LineNode, type MoreNode } from "./nodes";
import { pageSize } from "./pages";

/** How a node looks. Its texts come from the server as plain text, and nothing here takes them for anything else. */
export function itemOf(node: FailureNode): TreeItem {
  const item = looks(node);
  item.id = idOf(node);
  return item;
}

/** The codes of a failure in its log. */
function rangeOf({ line, start, end }: FailureLine): Range {
  return new Range(line, start, line, end);
}

function looks(node: FailureNode): TreeItem {
  if (node.kind === "line") return lineItem(node);
  return node.kind === "more" ? moreItem(node) : groupItem(node);
}

function groupItem(node: GroupNode): TreeItem {
  const { label, failures, permanent, detail, spoken, key } = node.group;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.description = numberText(failures);
  item.tooltip = detail;
  item.accessibilityInformation = { label: spoken };
  item.contextValue = "group";
  item.iconPath =
    node.kind === "reason"
      ? severityIcon(permanent > 0)
      : new ThemeIcon(key ? "globe" : "question");
  return item;
}

function lineItem({ line }: LineNode): TreeItem {
  const item = new TreeItem(line.label, TreeItemCollapsibleState.None);
  item.description = line.description;
  item.tooltip = line.detail;
  item.accessibilityInformation = { label: line.spoken };
  item.iconPath = severityIcon(line.permanent);
  const isThere = line.followed?.isFormer !== true;
  item.contextValue = isThere ? "line" : "former";
  if (isThere) item.command = openCommand(line);
  return item;
}

/** VS Code's own command that goes to a failure, to which a click, Enter, a double click and Ctrl mean what they mean in other trees. */
export function openCommand(line: FailureLine): Command {
  const options = { selection: rangeOf(line) };
  return { command: "vscode.open", title: "", arguments: [Uri.parse(line.uri), options] };
}

function moreItem(node: MoreNode): TreeItem {
  const count = Math.min(pageSize, node.left);
  const item = new TreeItem(l10n.t("Show {0} more", numberText(count)));
  item.description = l10n.t("{0} left", numberText(node.left));
  item.contextValue = "more";
  item.iconPath = new ThemeIcon("ellipsis");
  item.command = { command: "smtpLens.failures.more", title: "", arguments: [node] };
  return item;
}

/** The signs that the Problems panel has for the two, unless the settings say otherwise. */
function severityIcon(permanent: boolean): ThemeIcon {
  return permanent
    ? new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"))
    : new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground"));
}
