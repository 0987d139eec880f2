import { type Disposable, l10n, type TextEditor, window } from "vscode";
import {
  type MessageSummary,
  type MessageTold,
  messageAtRequest,
  messagesRequest,
} from "../../../protocol/messages";
import { withoutIcons } from "../plain";
import type { Server } from "../server";
import { pickLine } from "../views/pick-line";
import { register } from "./register";

/** "Show what became of a message": of the one at the cursor, or of one that the user picks. */
export function registerShowMessage(server: Server): Disposable {
  return register("smtpLens.showMessage", async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
      void window.showInformationMessage(l10n.t("Open a mail log first."));
      return;
    }
    const { active } = editor.selection;
    const told = (await messageAt(server, editor, active)) ?? (await picked(server, editor));
    if (told !== undefined) await show(editor, told);
  });
}

async function picked(server: Server, editor: TextEditor): Promise<MessageTold | undefined> {
  const uri = editor.document.uri.toString();
  const messages = await server.request<MessageSummary[]>(messagesRequest, { uri });
  if (messages.length === 0) {
    void window.showInformationMessage(l10n.t("This document tells of no message."));
    return undefined;
  }
  const chosen = await window.showQuickPick(
    messages.map(({ name, line }) => ({ label: withoutIcons(name), line })),
    { title: l10n.t("What became of a message"), placeHolder: l10n.t("Which message?") },
  );
  if (chosen === undefined) return undefined;
  return messageAt(server, editor, { line: chosen.line, character: 0 });
}

async function messageAt(
  server: Server,
  { document }: TextEditor,
  { line, character }: { readonly line: number; readonly character: number },
): Promise<MessageTold | undefined> {
  const params = { uri: document.uri.toString(), position: { line, character } };
  return (await server.request<MessageTold | null>(messageAtRequest, params)) ?? undefined;
}

function show(editor: TextEditor, { name, lines, total }: MessageTold): Promise<void> {
  const items = lines.map(({ line, step, text }) => ({
    label: l10n.t("Line {0}", line + 1),
    description: withoutIcons(step),
    detail: withoutIcons(text),
    line,
  }));
  const placeholder =
    total > lines.length
      ? l10n.t("The first {0} of {1} lines", lines.length, total)
      : l10n.t("Move through the list to see each line in the log.");
  return pickLine(editor, { title: name, placeholder, items });
}
