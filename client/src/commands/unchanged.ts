import { l10n } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";

/** The answer to a request; rejects in the user's words where the server gave it up because the file has changed meanwhile. */
export async function unchanged<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const isChanged =
      error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
    throw isChanged ? fileChanged() : error;
  }
}

/** The error for a file that is no longer what was asked about. */
export function fileChanged(): Error {
  return new Error(l10n.t("The file has changed in the meantime. Try again."));
}
