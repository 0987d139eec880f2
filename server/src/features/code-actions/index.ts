import type { CodeAction } from "vscode-languageserver-protocol";
import type { ActionContext, ActionSource } from "./action";
import { compare } from "./compare";
import { copy } from "./copy";
import { credentials, redactAll } from "./credentials";
import { explain } from "./explain";
import { hide } from "./hide";
import { reference } from "./reference";

/** All quick fixes, in the order in which they are offered. */
const sources: readonly ActionSource[] = [credentials, explain, compare, reference, copy, hide];

/** The quick fixes for a place. */
export function codeActions(context: ActionContext): CodeAction[] {
  return sources.flatMap((source) => source(context));
}

/** The actions of the kind `source`, each for the whole file. */
export function sourceActions(context: ActionContext): CodeAction[] {
  return [...redactAll(context)];
}
