import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { type LogStatus, statusRequest } from "../../../protocol/messages";
import { coalesced } from "../coalesced";
import { NoAnswer } from "../endings/end-of-answer";
import { isLog, tooLargeFile } from "../logs";
import { languages as logLanguages } from "../options";
import type { Server } from "../server";
import { makeUseful } from "./failures/useful";
import {
  leftOutText,
  type StatusText,
  statusText,
  stoppedText,
  tooLargeText,
  unreadText,
} from "./status-text";

/** Among the language status items of a log: who wrote it, what failed in it, and what of it is not shown. */
export function registerStatusItem(server: Server): Disposable {
  const item = languages.createLanguageStatusItem(
    "smtpLens.status",
    logLanguages.map((language) => ({ language })),
  );
  item.name = "SMTP Lens";
  const refresh = coalesced(() => update(server, item));
  const isActive = (uris: readonly { toString(): string }[]) =>
    uris.some((uri) => `${uri}` === window.activeTextEditor?.document.uri.toString());
  refresh();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(refresh),
    window.tabGroups.onDidChangeTabs(refresh),
    // As in the view of failures, the server sets the pace.
    languages.onDidChangeDiagnostics(({ uris }) => isActive(uris) && refresh()),
    server.onDidRun(refresh),
    server.onDidGiveUp(refresh),
    workspace.onDidOpenTextDocument(({ uri }) => isActive([uri]) && refresh()),
  );
}

async function update(server: Server, item: LanguageStatusItem): Promise<void> {
  item.busy = true;
  try {
    const shown = await textFor(server, window.activeTextEditor?.document).catch(textWithout);
    const { text, detail, isLess } = shown;
    item.text = text;
    item.detail = detail;
    item.command = commandFor(shown);
    item.severity = isLess ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  } finally {
    item.busy = false;
  }
}

function commandFor(shown: StatusText): Command {
  const { isTooLarge = false, isLeftOut = false, isStopped = false } = shown;
  const uri = window.activeTextEditor?.document.uri;
  if (isStopped) return { command: "smtpLens.restart", title: l10n.t("Restart") };
  if (isLeftOut)
    return { command: "smtpLens.restart", title: l10n.t("Read it anyway"), arguments: [uri] };
  return isTooLarge
    ? { command: "smtpLens.report", title: l10n.t("Report on this log") }
    : { command: "smtpLens.failures.show", title: l10n.t("Show failures") };
}

/** What is shown without a server; another one that comes tells more. */
function textWithout(error: unknown): StatusText {
  if (error instanceof NoAnswer) return stoppedText(error.message);
  throw error;
}

async function textFor(server: Server, log: TextDocument | undefined): Promise<StatusText> {
  if (log === undefined)
    return (await tooLargeFile()) === undefined ? unreadText() : tooLargeText();
  if (!isLog(log)) return unreadText();
  if (server.endings.isLeftOut(`${log.uri}`)) return leftOutText();
  const status = await server.request<LogStatus | null>(statusRequest, { uri: `${log.uri}` });
  if (status === null) return unreadText();
  if (status.formats.length > 0) await makeUseful();
  return statusText(status, isUncoloured(log));
}

/** Whether VS Code leaves a large file without colours: `TextModel`'s limits of 20 MB and 300,000 lines. */
function isUncoloured(log: TextDocument): boolean {
  const end = log.lineAt(log.lineCount - 1).range.end;
  return log.lineCount > 300_000 || log.offsetAt(end) > 20 * 1024 * 1024;
}
