import { ConfigurationTarget, l10n, workspace } from "vscode";
import type { HiddenEntry } from "../../protocol/messages";
import { isHiddenEntry, sameEntries, withEntry, withoutEntries } from "./hidden";

/** What the setting `smtpLens.hide` holds, and where. */
interface Found {
  /** The list in force. Its entries may be malformed: they are kept as they are. */
  readonly list: readonly unknown[];
  /** Where it is written. */
  readonly target: ConfigurationTarget;
  /** What would be in force without the workspace's own. */
  readonly below: readonly unknown[];
}

/** The entries in force that are well-formed. Rejects where the setting is no list. */
export function hiddenEntries(): readonly HiddenEntry[] {
  return read().list.filter(isHiddenEntry);
}

/**
 * Hides failures: in the settings of the workspace where a folder is open, else in those of the user. Answers whether
 * that changed anything. Rejects where the setting is no list, or cannot be written.
 */
export async function hide(entry: HiddenEntry): Promise<boolean> {
  const { list } = read();
  const longer = withEntry(list, entry);
  if (longer === list) return false;
  await write(longer, hasFolder() ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
  return true;
}

/** Shows failures again: takes these entries, and no others, out of the list in force. Rejects as `hide` does. */
export async function unhide(entries: readonly HiddenEntry[]): Promise<void> {
  const { list, target, below } = read();
  const shorter = withoutEntries(list, entries);
  const workspaceOwn = target === ConfigurationTarget.Workspace;
  // A list that only repeats what holds anyway would cut the workspace off from later changes there.
  await write(workspaceOwn && sameEntries(shorter, below) ? undefined : shorter, target);
}

/** Whether a folder is open, so that what is hidden stays with it. */
export function hasFolder(): boolean {
  return (workspace.workspaceFolders ?? []).length > 0;
}

function read(): Found {
  const found = workspace.getConfiguration("smtpLens").inspect<unknown>("hide");
  const user = found?.globalValue ?? [];
  if (found?.workspaceValue === undefined)
    return { list: asList(user), target: ConfigurationTarget.Global, below: [] };
  return {
    list: asList(found.workspaceValue),
    target: ConfigurationTarget.Workspace,
    below: asList(user),
  };
}

/** Somebody wrote the setting by hand: what is no list is not overwritten. */
function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(
    l10n.t(
      'The setting "smtpLens.hide" is no list. It was left as it is; correct it in the settings first.',
    ),
  );
}

async function write(
  list: readonly unknown[] | undefined,
  target: ConfigurationTarget,
): Promise<void> {
  const nothing = target === ConfigurationTarget.Global && list?.length === 0;
  await workspace.getConfiguration("smtpLens").update("hide", nothing ? undefined : list, target);
}
