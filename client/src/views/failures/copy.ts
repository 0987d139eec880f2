import { env, l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { FailureLine } from "../../../../protocol/messages";
import { numberText } from "../../number-text";
import { type FailureNode, scopeOf } from "./nodes";
import { firstOf } from "./pages";
import type { FailureSource } from "./source";

/** How many lines are copied at most. */
const mostLines = 10_000;

/** Copies the line of a failure as it stands in its log, or the lines of all failures of a group; says when there are too many. */
export async function copyLines(source: FailureSource, node: FailureNode): Promise<void> {
  if (node.kind === "more") return;
  if (node.kind === "line") return env.clipboard.writeText(await textOf([node.line]));
  const { items, left } = await firstOf(mostLines, async (part) => {
    const { lines, left } = await source.lines({ ...scopeOf(node), ...part });
    return { items: lines, left };
  });
  await env.clipboard.writeText(await textOf(items));
  if (left === 0) return;
  const [copied, all] = [numberText(items.length), numberText(items.length + left)];
  void window.showInformationMessage(
    l10n.t("The first {0} of {1} lines were copied.", copied, all),
  );
}

async function textOf(lines: readonly FailureLine[]): Promise<string> {
  const logs = new Map<string, TextDocument>();
  const texts: string[] = [];
  for (const { uri, line, followed } of lines) {
    if (followed !== undefined) {
      texts.push(followed.text);
      continue;
    }
    const log = logs.get(uri) ?? (await workspace.openTextDocument(Uri.parse(uri)));
    logs.set(uri, log);
    if (line < log.lineCount) texts.push(log.lineAt(line).text);
  }
  return texts.join("\n");
}
