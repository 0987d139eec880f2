import { window } from "vscode";
import type { CodesAtResult } from "../../../protocol/messages";
import { placesOf } from "../place";
import type { Server } from "../server";

/** The codes in the selection of the active editor, or the one under its cursor. */
export async function codesAtCursor(server: Server): Promise<CodesAtResult> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  const { document, selection } = editor;
  return server.codesAt({
    uri: document.uri.toString(),
    range: placesOf(selection),
    text: document.getText(selection),
  });
}
