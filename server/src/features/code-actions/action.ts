import type { CodeAction, Range } from "vscode-languageserver-protocol";
import type { Language } from "../../catalogue/index";
import type { LogDocument } from "../../document/log-document";
import type { Settings } from "../../settings";

/** What quick fixes depend on. */
export interface ActionContext {
  readonly document: LogDocument;
  /** The cursor or the selection. */
  readonly range: Range;
  readonly language: Language;
  readonly settings: Settings;
  /** The client runs our own commands. Without them only edits of the document can be offered. */
  readonly commands: boolean;
}

/** Quick fixes of one kind for a place; none where it has nothing to offer. */
export type ActionSource = (context: ActionContext) => readonly CodeAction[];
