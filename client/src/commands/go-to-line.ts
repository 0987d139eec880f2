import { type Disposable, l10n, Range, window, workspace } from "vscode";
import { register } from "./register";

/** Goes to a line of a document that is open already; what a link names beside that is refused. */
export function registerGoToLine(): Disposable {
  return register("smtpLens.goToLine", goToLine);
}

async function goToLine(uri: unknown, line: unknown): Promise<void> {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document === undefined || typeof line !== "number" || !isLineOf(document.lineCount, line))
    throw new Error(l10n.t("This line is in no open document."));
  const { start } = document.lineAt(line).range;
  await window.showTextDocument(document, { selection: new Range(start, start) });
}

function isLineOf(lineCount: number, line: number): boolean {
  return Number.isInteger(line) && line >= 0 && line < lineCount;
}
