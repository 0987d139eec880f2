import { FileType, type Uri, workspace } from "vscode";

/** How the name of a file ends that is not written to its end. */
const UNFINISHED = ".smtp-lens-part";

/**
 * Saves a text under a name: all of it, or nothing that could be taken for it, and what stood there before is kept until
 * then. Rejects with what the file system says.
 */
export async function save(target: Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  if ((await isPlace(target)) && (await isSavedBeside(target, bytes))) return;
  await workspace.fs.writeFile(target, bytes);
}

/** Whether a file may take the name: not in place of a link or a device, through which a program writes. */
async function isPlace(target: Uri): Promise<boolean> {
  return workspace.fs.stat(target).then(
    ({ type }) => type === FileType.File,
    () => true,
  );
}

/**
 * Saves it under another name first; answers whether it could be given its own, which a folder may not allow. Rejects
 * where it could not be written.
 */
async function isSavedBeside(target: Uri, bytes: Uint8Array): Promise<boolean> {
  const unfinished = target.with({ path: target.path + UNFINISHED });
  const forget = () => workspace.fs.delete(unfinished).then(undefined, () => undefined);
  try {
    await workspace.fs.writeFile(unfinished, bytes);
  } catch (error) {
    await forget();
    if ((error as { readonly code?: unknown }).code === "NoPermissions") return false;
    throw error;
  }
  try {
    await workspace.fs.rename(unfinished, target, { overwrite: true });
    return true;
  } catch {
    await forget();
    return false;
  }
}
