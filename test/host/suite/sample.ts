import {
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import type { Api } from "../../../client/src/extension";
import { until } from "./until";

/** What the extension gives to tests; activates it. */
export async function api(): Promise<Api> {
  const extension = extensions.getExtension<Api>("smtp-lens.smtp-lens");
  if (extension === undefined) throw new Error("The extension is not installed.");
  return extension.activate();
}

/** The folder of the samples, which is open. */
export function sampleFolder(): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("No folder is open.");
  return folder.uri;
}

/** Reads a sample log, without an editor. */
export async function readSample(name: string): Promise<TextDocument> {
  return workspace.openTextDocument(Uri.joinPath(sampleFolder(), name));
}

/** Opens a sample log in an editor. */
export async function openSample(name: string): Promise<TextDocument> {
  const document = await readSample(name);
  await window.showTextDocument(document);
  return document;
}

/** Where a text first stands in a document, some characters on. */
export function placeOf(document: TextDocument, text: string, characters = 0): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${text} is not in ${document.uri.path}`);
  return document.positionAt(offset + characters);
}

/** Our hovers at a place: the Markdown of each, and the text that each covers. */
export async function hoversAt(
  document: TextDocument,
  place: Position,
): Promise<readonly { markdown: string; covers: string }[]> {
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    new Position(place.line, place.character),
  );
  return hovers.map(({ contents, range }) => ({
    markdown: (contents as MarkdownString[]).map(({ value }) => value).join("\n"),
    covers: range === undefined ? "" : document.getText(range),
  }));
}

/** The problems of a document, as soon as it has some. */
export function problemsOf(document: TextDocument): Promise<readonly Diagnostic[]> {
  return until(() => {
    const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === "smtp");
    return found.length > 0 ? found : undefined;
  });
}
