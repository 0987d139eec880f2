import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  type QuickPickItem,
  window,
} from "vscode";
import { type HiddenEntry, type HidingResult, hidingRequest } from "../../../protocol/messages";
import { isHiddenEntry } from "../hidden";
import { hasFolder, hide } from "../hide-setting";
import { placeOf } from "../place";
import { withoutLinks } from "../plain";
import type { Server } from "../server";
import { pickOneCode } from "./one-code";
import { register } from "./register";

/** "Hide failures of SMTP code…": those of a quick fix; else those of the code at the cursor, or of one that the user picks. */
export function registerHide(server: Server, context: ExtensionContext): Disposable {
  return register("smtpLens.hide", async (argument) => {
    const entry = isHiddenEntry(argument) ? argument : await asked(server, context);
    if (entry === undefined) return;
    const changed = await hide(entry);
    // The command is done; only the message waits for the user.
    void offerUndo(entry, changed);
  });
}

async function asked(server: Server, context: ExtensionContext): Promise<HiddenEntry | undefined> {
  const found = await failureAtCursor(server);
  if (found !== null) return pickScope(found);
  const code = await pickOneCode(server, context.globalState, {
    title: l10n.t("Hide failures of SMTP code"),
    placeholder: l10n.t("Code to hide: a number, a name or a symptom"),
  });
  return code === undefined ? undefined : pickScope({ code });
}

async function failureAtCursor(server: Server): Promise<HidingResult | null> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const uri = editor.document.uri.toString();
  const position = placeOf(editor.selection.start);
  return server.request<HidingResult | null>(hidingRequest, { uri, position });
}

async function pickScope({ code, domain }: HidingResult): Promise<HiddenEntry | undefined> {
  const file = window.activeTextEditor?.document.uri.toString();
  const items: (QuickPickItem & { entry: HiddenEntry })[] = [
    { label: everywhere(), entry: { code } },
    ...(file === undefined ? [] : [{ label: l10n.t("In this file"), entry: { code, file } }]),
    ...(domain === undefined
      ? []
      : [{ label: l10n.t("For recipients at {0}", domain), entry: { code, domain } }]),
  ];
  const picked = await window.showQuickPick(items, {
    title: "SMTP Lens",
    placeHolder: l10n.t("Where {0} is hidden", code),
  });
  return picked?.entry;
}

function everywhere(): string {
  return hasFolder() ? l10n.t("In this workspace") : l10n.t("In all files");
}

async function offerUndo(entry: HiddenEntry, changed: boolean): Promise<void> {
  const text = withoutLinks(
    changed ? done(entry) : l10n.t("{0} is hidden there already.", entry.code),
  );
  const undo = l10n.t("Undo");
  const answer = await (changed
    ? window.showInformationMessage(text, undo)
    : window.showInformationMessage(text));
  if (answer === undo) await commands.executeCommand("smtpLens.showHidden", entry);
}

function done({ code, file, domain }: HiddenEntry): string {
  if (domain !== undefined)
    return l10n.t("{0} is no longer shown for recipients at {1}.", code, domain);
  if (file !== undefined) return l10n.t("{0} is no longer shown in this file.", code);
  return hasFolder()
    ? l10n.t("{0} is no longer shown in this workspace.", code)
    : l10n.t("{0} is no longer shown in any file.", code);
}
