import {
  commands,
  l10n,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { ReportPlace, ReportRow } from "../../../../protocol/messages";
import { fileName, mostShared } from "../../logs";
import { withoutIcons, withoutLinks } from "../../plain";

const LONGEST = 200;

/** Shows the line of a row; of several the user picks one. Lines of files that are packed cannot be shown, and it says so. */
export async function openLines(
  { places, lines, cells }: ReportRow,
  packed: readonly string[] = [],
): Promise<void> {
  const place = places.length > 1 ? await pick(places, packed, lines, cells[0] ?? "") : places[0];
  if (place === undefined) return;
  const uri = Uri.parse(place.uri, true);
  if (packed.includes(place.uri)) return tellPacked(uri, place.line);
  const document = await shared(uri);
  if (document === undefined) return openUnshared(uri, place.line);
  if (place.line >= document.lineCount) return tellGone(uri, place.line);
  const { range } = document.lineAt(place.line);
  const selection = new Range(range.start, range.end);
  await window.showTextDocument(document, { selection, viewColumn: columnOf(document) });
}

async function tellPacked(uri: Uri, line: number): Promise<void> {
  const said = l10n.t(
    "{0} is compressed. Decompress it to see line {1}.",
    withoutLinks(fileName(uri)),
    line + 1,
  );
  await window.showInformationMessage(said);
}

/** A log that was rotated or emptied since has other lines. */
async function tellGone(uri: Uri, line: number): Promise<void> {
  const said = l10n.t("{0} no longer has a line {1}.", withoutLinks(fileName(uri)), line + 1);
  await window.showInformationMessage(said);
}

/** The document of a log; `undefined` where VS Code shares it with no extension. */
async function shared(uri: Uri): Promise<TextDocument | undefined> {
  const { size } = await workspace.fs.stat(uri);
  return size > mostShared ? undefined : workspace.openTextDocument(uri);
}

/** VS Code itself can show a file that it shares with nobody. */
async function openUnshared(uri: Uri, line: number): Promise<void> {
  const selection = new Range(line, 0, line, 0);
  const options = { selection, viewColumn: ViewColumn.Beside };
  await commands.executeCommand("vscode.open", uri, options);
}

/** Where the log is shown already, else beside the report. */
function columnOf(document: TextDocument): ViewColumn {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return shown?.viewColumn ?? ViewColumn.Beside;
}

async function pick(
  places: readonly ReportPlace[],
  packed: readonly string[],
  all: number,
  name: string,
): Promise<ReportPlace | undefined> {
  // One log may be opened for the words of its lines, not ten of fifty megabytes.
  const single = places.every(({ uri }) => uri === places[0]?.uri);
  const items = places.map(async (place) => ({
    label: `${withoutIcons(fileName(Uri.parse(place.uri)))}:${place.line + 1}`,
    description: packed.includes(place.uri) ? l10n.t("compressed") : await textOf(place, single),
    place,
  }));
  const placeHolder =
    all > places.length
      ? l10n.t("The first {0} of {1} lines", places.length, all)
      : l10n.t("Line to go to");
  const options = { title: withoutIcons(name), placeHolder, matchOnDescription: true };
  return (await window.showQuickPick(Promise.all(items), options))?.place;
}

async function textOf({ uri, line }: ReportPlace, open: boolean): Promise<string> {
  const wanted = Uri.parse(uri, true);
  const known = workspace.textDocuments.find((one) => one.uri.toString() === wanted.toString());
  if (known === undefined && !open) return "";
  const document = known ?? (await shared(wanted));
  return document !== undefined && line < document.lineCount
    ? withoutIcons(document.lineAt(line).text.slice(0, LONGEST))
    : "";
}
