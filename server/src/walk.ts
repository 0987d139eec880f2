import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/**
 * Goes through a long walk to its end. Between its steps other messages are heard, among them the one that cancels it:
 * then it rejects with `RequestCancelled`.
 */
export async function finish<T>(
  walk: Generator<void, T, undefined>,
  token: CancellationToken,
): Promise<T> {
  for (;;) {
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "the request was cancelled");
    const step = walk.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}
