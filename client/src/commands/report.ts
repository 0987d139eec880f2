import { Disposable, type ExtensionContext, l10n, Uri, window } from "vscode";
import type { Follows } from "../follow/follows";
import { tooLargeFile } from "../logs";
import type { Server } from "../server";
import { reportView } from "../views/report/panel";
import { Reports } from "../views/report/reports";
import type { ReportSource } from "../views/report/source";
import { register } from "./register";

/** "Report on this log", "Report on files or folder…", "Scan folder…" and "Export report as HTML…". */
export function registerReport(
  server: Server,
  { extensionUri }: ExtensionContext,
  follows: Follows,
): Disposable {
  const reports = new Reports(server, extensionUri, follows);
  return Disposable.from(
    reports,
    register("smtpLens.report", async (given) => {
      await reports.open(await logOf(given));
    }),
    register("smtpLens.reportFiles", async (clicked, selected) => {
      const files = given(clicked, selected) ?? (await pickFiles());
      if (files !== undefined && files.length > 0)
        await reports.open({ files: files.map((uri) => uri.toString()) });
    }),
    register("smtpLens.report.export", async () => {
      const panel = reports.current ?? (await reports.open(await logOf(undefined)));
      panel?.export();
    }),
    register("smtpLens.scanFolder", async (clicked, selected) => {
      const folders = given(clicked, selected) ?? (await pickFolders());
      if (folders !== undefined && folders.length > 0)
        await reports.open({ files: folders.map((uri) => uri.toString()) });
    }),
    window.registerWebviewPanelSerializer(reportView, {
      deserializeWebviewPanel: (panel, state: unknown) => reports.restore(panel, state),
    }),
  );
}

/** The log that is given, unless it is that of the active editor; a file of which VS Code shares no text with us. */
async function logOf(given: unknown): Promise<ReportSource> {
  const active = window.activeTextEditor?.document.uri.toString();
  if (given instanceof Uri && given.toString() !== active) return { document: given.toString() };
  const large = await tooLargeFile();
  return large === undefined ? activeLog() : { files: [large.toString()] };
}

/** The log of the active editor: the lines of its selection, else all of it. */
function activeLog(): ReportSource {
  const editor = window.activeTextEditor;
  if (editor === undefined)
    throw new Error(
      l10n.t(
        'Open a log first, or choose "Report on files or folder…" for logs that are not open.',
      ),
    );
  const { document, selection } = editor;
  const source = { document: document.uri.toString() };
  if (selection.isEmpty) return source;
  const { start, end } = selection;
  // A selection that ends where a line begins has nothing of that line.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { ...source, lines: { start: start.line, end: last + 1 } };
}

/** What the Explorer hands over: what was clicked, and all that is selected if that is among it. */
function given(clicked: unknown, selected: unknown): readonly Uri[] | undefined {
  const many = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
  if (many.length > 0) return many;
  return clicked instanceof Uri ? [clicked] : undefined;
}

/** On most systems one dialog cannot show both files and folders. */
async function pickFiles(): Promise<readonly Uri[] | undefined> {
  const files = { label: l10n.t("Files…"), folders: false };
  const folder = { label: l10n.t("Folder…"), folders: true };
  const placeHolder = l10n.t("What the report is about");
  const picked = await window.showQuickPick([files, folder], { title: "SMTP Lens", placeHolder });
  if (picked?.folders === true) return pickFolders();
  return picked && window.showOpenDialog({ canSelectMany: true, openLabel: l10n.t("Report") });
}

async function pickFolders(): Promise<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    openLabel: l10n.t("Scan"),
  });
}
