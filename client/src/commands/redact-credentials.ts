import {
  type Disposable,
  FilePermission,
  l10n,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { type RedactionsResult, redactionsRequest } from "../../../protocol/messages";
import type { Server } from "../server";
import { register, telling } from "./register";
import { fileChanged, unchanged } from "./unchanged";

/** "Redact credentials in this file": one edit, which can be undone. */
export function registerRedactCredentials(server: Server): Disposable {
  return register("smtpLens.redactCredentials", async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) throw new Error(l10n.t("Open a log first."));
    const done = await redact(server, document);
    // The command is done; only the message waits for the user.
    void telling(() => tell(document, done));
  });
}

/** What was redacted. */
interface Done {
  readonly count: number;
  /** Whether there were too many for one edit. */
  readonly more: boolean;
}

/** Says what was redacted, and offers to save the file. */
async function tell(document: TextDocument, { count, more }: Done): Promise<void> {
  if (count === 0) {
    await window.showInformationMessage(l10n.t("No credentials were found in this file."));
    return;
  }
  const text = more
    ? l10n.t("Credentials redacted: {0}. There are more: run the command again.", count)
    : l10n.t("Credentials redacted: {0}. Save the file to keep the change.", count);
  const save = l10n.t("Save");
  if ((await window.showInformationMessage(text, save)) === save) await document.save();
}

async function redact(server: Server, document: TextDocument): Promise<Done> {
  const { uri, version } = document;
  const params = { uri: uri.toString() };
  const asked = server.request<RedactionsResult | null>(redactionsRequest, params);
  const found = await unchanged(asked);
  if (found === null) throw new Error(l10n.t("SMTP Lens does not read this document."));
  const { edits, more } = found;
  if (edits.length === 0) return { count: 0, more };
  if (await isReadOnly(document)) throw new Error(readOnly());
  if (document.version !== version) throw fileChanged();
  if (!(await apply(document, edits))) throw new Error(readOnly());
  return { count: edits.length, more };
}

function apply({ uri }: TextDocument, edits: RedactionsResult["edits"]): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    edit.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
  return workspace.applyEdit(edit);
}

/** Whether the document can certainly not be changed: by its file system, or by the file's own permissions. */
async function isReadOnly({ uri, isUntitled }: TextDocument): Promise<boolean> {
  if (isUntitled) return false;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions } = await workspace.fs.stat(uri);
    return permissions === FilePermission.Readonly;
  } catch {
    // No file system knows it: some program shows the document, and nobody can write to it.
    return true;
  }
}

function readOnly(): string {
  return l10n.t('This document is read-only. "Copy redacted" makes a copy without credentials.');
}
