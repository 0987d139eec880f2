import { env, l10n, Uri, window, workspace } from "vscode";
import type { ReportPage } from "../../../../protocol/report";
import { withoutLinks } from "../../plain";
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
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  } catch (error) {
    const why = error instanceof Error ? error.message : `${error}`;
    throw new Error(l10n.t("The report could not be saved as {0}: {1}", target.path, why));
  }
  await offerToOpen(target);
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t("Open");
  const name = target.path.replace(/^.*\//, "");
  const said = withoutLinks(l10n.t("The report was saved as {0}.", name));
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
  const name = log.path.replace(/\/$/, "").replace(/^.*\//, "");
  return Uri.joinPath(log, "..", `${name || "log"}-report.html`);
}
