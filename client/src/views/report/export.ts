import { env, l10n, Uri, window, workspace } from "vscode";
import type { ReportPage } from "../../../../protocol/messages";
import { fileName } from "../../logs";
import { messageFrom } from "../../message";
import { withoutLinks } from "../../plain";
import { save } from "../../save";
import { webviewRoot } from "../web-page";
import { exportedHtml } from "./exported-html";

/** Asks where to, and saves a report there; `body` is its page as static HTML. Throws what the user has to know. */
export async function exportReport(
  extension: Uri,
  page: ReportPage,
  body: string,
  log: Uri | undefined,
): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t("Export report as HTML"),
    filters: { HTML: ["html"] },
    ...(log && isWritable(log) && { defaultUri: beside(log) }),
  });
  if (target === undefined) return;
  const style = Uri.joinPath(webviewRoot(extension), "report.css");
  const css = new TextDecoder().decode(await workspace.fs.readFile(style));
  const html = exportedHtml({ language: page.language, title: page.title, css, body });
  await writeReport(target, html);
  await offerToOpen(target);
}

/** Writes all of a report or nothing. Rejects with a message that names the file when it cannot be written. */
export async function writeReport(target: Uri, html: string): Promise<void> {
  try {
    await save(target, html);
  } catch (error) {
    const why = messageFrom(error);
    throw new Error(l10n.t("The report could not be saved as {0}: {1}", target.path, why));
  }
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t("Open");
  const said = withoutLinks(l10n.t("The report was saved as {0}.", fileName(target)));
  if ((await window.showInformationMessage(said, open)) !== open) return;
  const here = target.scheme === "file" && env.remoteName === undefined;
  if (here) await env.openExternal(target);
  else await window.showTextDocument(await workspace.openTextDocument(target));
}

/** A text without a file has no place that one could be saved beside. */
function isWritable({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) === true;
}

function beside(log: Uri): Uri {
  return Uri.joinPath(log, "..", `${fileName(log) || "log"}-report.html`);
}
