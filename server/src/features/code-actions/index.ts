import type { CodeAction } from "vscode-languageserver-protocol";
import type { ActionContext, ActionSource } from "./action";
import { explain } from "./explain";

/** All quick fixes, in the order in which they are offered. */
const sources: readonly ActionSource[] = [explain];

/** The quick fixes for a place. */
export function codeActions(context: ActionContext): CodeAction[] {
  return sources.flatMap((source) => source(context));
}
