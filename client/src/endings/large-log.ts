import { type TextDocument, workspace } from "vscode";
import { isLog } from "../logs";

/** In UTF-16 units: a log that is smaller does not use up the memory of a server. */
const LEAST = 1 << 20;

/** A log, and how long its text is. */
export interface LargeLog {
  readonly log: TextDocument;
  readonly length: number;
}

/** The largest log that VS Code has open and that the server reads; `undefined` where none is large. */
export function largestLog(isLeftOut: (uri: string) => boolean): LargeLog | undefined {
  const logs = workspace.textDocuments
    .filter((document) => isLog(document) && !isLeftOut(document.uri.toString()))
    .map((log) => ({ log, length: lengthOf(log) }))
    .filter(({ length }) => length >= LEAST);
  return logs.sort((a, b) => b.length - a.length)[0];
}

function lengthOf(log: TextDocument): number {
  return log.offsetAt(log.lineAt(log.lineCount - 1).range.end);
}
