import type { CancellationToken } from "vscode-languageserver";
import { ClientError, errorCodes } from "../client-error";
import { Interrupted } from "../document/steps";
import { Walk } from "../walk";

/** Runs what walks through a whole log; a walk that was given up is an error that the client expects. */
export async function walked<T>(
  token: CancellationToken,
  run: (walk: Walk) => Promise<T>,
): Promise<T> {
  try {
    if (token.isCancellationRequested) throw new Interrupted("the request was cancelled");
    return await run(new Walk(token));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const code = token.isCancellationRequested
      ? errorCodes.requestCancelled
      : errorCodes.contentModified;
    throw new ClientError(code, error.message);
  }
}
