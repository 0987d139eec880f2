import {
  CancellationError,
  type CancellationToken,
  LanguageModelTextPart,
  LanguageModelToolResult,
} from "vscode";
import type { Page } from "../../../protocol/messages";
import { messageFrom } from "../message";

/** LSP's code for a request that cannot be answered as it is; its message says what would do. */
const invalidParams = -32602;

/** A page of the server as a tool's result. What the server cannot do is told to the model, which can then ask otherwise. */
export async function pageResult(
  token: CancellationToken,
  ask: () => Promise<Page | null>,
): Promise<LanguageModelToolResult> {
  try {
    const page = await ask();
    if (page === null) throw new Error("The server had no answer.");
    return textResult(page.markdown);
  } catch (error) {
    if (token.isCancellationRequested) throw new CancellationError();
    if ((error as { readonly code?: unknown }).code !== invalidParams) throw error;
    return textResult(messageFrom(error));
  }
}

/** A result of one text. */
export function textResult(text: string): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
}
