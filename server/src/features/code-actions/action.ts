import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from "vscode-languageserver-types";
import type { Language } from "../../catalogue/index";
import type { LogDocument } from "../../document/log-document";
import type { Settings } from "../../settings";

/** What quick fixes depend on. */
export interface ActionContext {
  readonly document: LogDocument;
  /** The cursor or the selection. */
  readonly range: Range;
  /** The problems there, as the client has them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
  readonly settings: Settings;
  /** The client runs our own commands. Without them only edits of the document can be offered. */
  readonly commands: boolean;
}

/** Quick fixes of one kind for a place; none where it has nothing to offer. */
export type ActionSource = (context: ActionContext) => readonly CodeAction[];

/** A quick fix that runs a command of our client, attached to the problems that it is about. */
export function commandFix(
  title: string,
  command: string,
  args: readonly unknown[],
  problems: readonly Diagnostic[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(problems.length === 0 ? {} : { diagnostics: [...problems] }),
    command: { title, command, arguments: [...args] },
  };
}
