import { l10n } from "vscode";

/** The server's answer. Throws at `null`, its neutral answer when it failed in a way that it did not foresee. */
export function answered<Result>(result: Result | null): Result {
  if (result === null)
    throw new Error(l10n.t('The server had no answer. The output "SMTP Lens" says why.'));
  return result;
}
