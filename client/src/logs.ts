import { TabInputText, type TextDocument, type Uri, window, workspace } from "vscode";
import { languages } from "./options";

/** What has a log's language and is no log to work with: output panels, and cells of notebooks. */
const otherSchemes = ["output", "vscode-notebook-cell"];

/** Whether a document is one that the server reads and that is worked with. */
export function isLog({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && !otherSchemes.includes(uri.scheme);
}

/** The logs in tabs that VS Code has loaded, in the order of the tabs, each once. */
export function openLogs(): TextDocument[] {
  const uris = tabUris();
  const logs = workspace.textDocuments.filter(isLog);
  const ordered = uris.flatMap((uri) => logs.find((log) => `${log.uri}` === uri) ?? []);
  return [...new Set(ordered)];
}

/** The address of the active tab, whether VS Code shares its text with extensions or not. */
export function activeTab(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText ? input.uri : undefined;
}

/** The address of the active tab, where VS Code keeps its text from extensions: a file over 50 MB. */
export async function tooLargeFile(): Promise<Uri | undefined> {
  const uri = activeTab();
  if (uri === undefined || window.activeTextEditor !== undefined) return undefined;
  if (workspace.textDocuments.some((document) => `${document.uri}` === `${uri}`)) return undefined;
  // A tab is there before its document is; the size tells the two apart.
  const size = await workspace.fs.stat(uri).then(
    (stat) => stat.size,
    () => 0,
  );
  return size > mostShared ? uri : undefined;
}

/** In bytes; VS Code shares no larger texts with extensions: `TextModel.MODEL_SYNC_LIMIT`. */
export const mostShared = 50 * 1024 * 1024;

function tabUris(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : []));
}

/** The end of a path, as a tab shows it. */
export function fileName({ path }: Uri): string {
  return path.replace(/\/$/, "").replace(/^.*\//s, "");
}
