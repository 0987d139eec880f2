import type { CodeAction } from "vscode-languageserver-protocol";
import type { ActionContext, ActionSource } from "./action";
import { compare } from "./compare";
import { copy } from "./copy";
import { explain } from "./explain";
import { hide } from "./hide";
import { reference } from "./reference";

/** All quick fixes, in the order in which they are offered. */
const sources: readonly ActionSource[] = [explain, compare, reference, copy, hide];

/** The quick fixes for a place. */
export function codeActions(context: ActionContext): CodeAction[] {
  return sources.flatMap((source) => source(context));
}
