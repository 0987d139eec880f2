import { l10n, type Uri } from "vscode";
import { fileName } from "../logs";
import type { Client } from "../runs";

/** The library's codes for a request that no server answers: from the one for what could not be written to the one for no connection. */
const [NOT_WRITTEN, NO_CONNECTION] = [-32099, -32096];

/** The server has ended before it could answer. */
export class NoAnswer extends Error {}

/** The same, and its memory was used up. */
export class OutOfMemory extends NoAnswer {}

/** What is said where no server runs and none follows. */
export function notRunning(): NoAnswer {
  return new NoAnswer(l10n.t("The SMTP Lens server is not running."));
}

/** What is said of a log that the server is not sent, since it used up the memory. */
export function tooLarge(log: Uri): string {
  return l10n.t("{0} is too large for the memory of the SMTP Lens server.", fileName(log));
}

/** What a request's failure is to the user: the library has English words for a server that is gone, we have ours. */
export function failureOf(error: unknown, client: Client, comesBack: boolean): unknown {
  const { code } = error as { readonly code?: unknown };
  const isUnanswered = typeof code === "number" && code >= NOT_WRITTEN && code <= NO_CONNECTION;
  if (client.isRunning() && !isUnanswered) return error;
  if (!comesBack) return notRunning();
  return client.outOfMemory === true
    ? new OutOfMemory(
        l10n.t(
          "The SMTP Lens server ran out of memory before it could answer. It was started again.",
        ),
      )
    : new NoAnswer(
        l10n.t(
          "The SMTP Lens server ended before it could answer. It was started again: please try once more.",
        ),
      );
}
