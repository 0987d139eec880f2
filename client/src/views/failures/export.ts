import { type CancellationToken, l10n, Uri, window, workspace } from "vscode";
import type { FailuresScope } from "../../../../protocol/messages";
import { telling } from "../../commands/register";
import { withLateProgress } from "../../late-progress";
import { fileName } from "../../logs";
import { messageFrom } from "../../message";
import { withoutLinks } from "../../plain";
import { save } from "../../save";
import type { FailureSource } from "./source";

/** How many failures one question asks for. */
const atOnce = 5000;

type Group = Pick<FailuresScope, "reason" | "domain">;

/** Asks for a file, and writes the failures that are shown, or those of a group, into it as CSV. */
export async function exportCsv(source: FailureSource, group: Group): Promise<void> {
  if (source.uris.length === 0) throw new Error(l10n.t("No mail log is open."));
  const suggested = suggestedFile(source);
  const target = await window.showSaveDialog({
    ...(suggested === undefined ? {} : { defaultUri: suggested }),
    filters: { CSV: ["csv"] },
    saveLabel: l10n.t("Export"),
  });
  if (target === undefined) return;
  const title = l10n.t("Exporting failures");
  const written = await withLateProgress(title, (token) => writeCsv(source, group, target, token));
  // The command is done; only the message waits for the user.
  if (written) void telling(() => offerToOpen(target));
}

/** Writes all of it or nothing; answers whether it did. Rejects with a message that names the file when it cannot be written. */
export async function writeCsv(
  source: FailureSource,
  group: Group,
  target: Uri,
  token: CancellationToken,
): Promise<boolean> {
  const csv = await readCsv(source, group, token);
  if (csv === undefined) return false;
  try {
    await save(target, csv);
  } catch (error) {
    throw new Error(l10n.t("{0} could not be written: {1}", target.fsPath, messageFrom(error)));
  }
  return true;
}

/** The whole text; `undefined` where the user does not want it any more. */
async function readCsv(
  source: FailureSource,
  group: Group,
  token: CancellationToken,
): Promise<string | undefined> {
  const before = versions(source);
  const parts: string[] = [];
  for (let from = 0, left = 1; left > 0; from += atOnce) {
    try {
      const part = await source.csv({ ...group, from, count: atOnce }, token);
      parts.push(part.csv);
      left = part.left;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }
  if (versions(source) !== before)
    throw new Error(l10n.t("The log has changed during the export. Please export it again."));
  return parts.join("");
}

/** Something that differs after an edit of one of the logs. */
function versions({ uris }: FailureSource): string {
  return workspace.textDocuments
    .filter(({ uri }) => uris.includes(uri.toString()))
    .map(({ uri, version }) => `${uri} ${version}`)
    .join("\n");
}

/** A file beside the log, named after it; `undefined` where the log has no place. */
function suggestedFile({ uris }: FailureSource): Uri | undefined {
  const [first] = uris;
  const log = first === undefined ? undefined : Uri.parse(first);
  if (log === undefined || log.scheme === "untitled") return undefined;
  return Uri.joinPath(log, "..", `${fileName(log)}.csv`);
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t("Open");
  const said = withoutLinks(l10n.t("The failures were exported to {0}.", fileName(target)));
  const chosen = await window.showInformationMessage(said, open);
  if (chosen === open) await window.showTextDocument(target);
}
