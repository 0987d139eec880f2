import { type Disposable, env, l10n, window, workspace } from "vscode";
import { type RedactedResult, redactedRequest } from "../../../protocol/messages";
import { placesOf } from "../place";
import type { Server } from "../server";
import { register, telling } from "./register";
import { unchanged } from "./unchanged";

/** "Copy redacted": the selections, or the whole file, with stand-ins for all that tells who took part. */
export function registerCopyRedacted(server: Server): Disposable {
  return register("smtpLens.copyRedacted", async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined) throw new Error(l10n.t("Open a log first."));
    const ranges = editor.selections
      .filter(({ isEmpty }) => !isEmpty)
      .map(placesOf)
      .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
    const params = { uri: editor.document.uri.toString(), ranges };
    const asked = server.request<RedactedResult | null>(redactedRequest, params);
    const copy = await unchanged(asked);
    if (copy === null) throw new Error(l10n.t("SMTP Lens does not read this document."));
    await env.clipboard.writeText(copy.text);
    // The command is done; only the message waits for the user.
    void telling(() => tell(copy, editor.document.languageId));
  });
}

/** Says what was replaced, and offers to look at the copy. */
async function tell(copy: RedactedResult, language: string): Promise<void> {
  const show = l10n.t("Show the copy");
  if ((await window.showInformationMessage(told(copy), show)) !== show) return;
  const document = await workspace.openTextDocument({ language, content: copy.text });
  await window.showTextDocument(document);
}

/** What was replaced, and what was not. */
function told({ counts, cut }: RedactedResult): string {
  const all: readonly (readonly [string, number])[] = [
    [l10n.t("credentials: {0}", counts.credential), counts.credential],
    [l10n.t("addresses: {0}", counts.address), counts.address],
    [l10n.t("host names: {0}", counts.host), counts.host],
    [l10n.t("IP addresses: {0}", counts.ip), counts.ip],
    [l10n.t("ids: {0}", counts.id), counts.id],
    [l10n.t("user names: {0}", counts.user), counts.user],
  ];
  const replaced = all.filter(([, count]) => count > 0).map(([text]) => text);
  return [
    replaced.length === 0
      ? l10n.t("Copied; there was nothing to replace.")
      : l10n.t("Copied with stand-ins ({0}).", replaced.join(", ")),
    ...(cut ? [l10n.t("Only the beginning was copied: the text is too long.")] : []),
    l10n.t("Free text such as subjects is left as it is: look through it before you post it."),
  ].join(" ");
}
