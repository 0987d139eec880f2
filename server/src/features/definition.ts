import type { Location, Position } from "vscode-languageserver-protocol";
import { codeAt } from "../document/codes";
import type { LogDocument } from "../document/log-document";
import type { History } from "../history/types";
import { commandOf } from "./messages/command-of";
import { nameAt } from "./messages/names";
import { firstPlace } from "./places";

/** From a reply's code to the command that it answers; from a queue id or a message id to the first line of the message. */
export function definition(
  document: LogDocument,
  history: History,
  position: Position,
): Location | null {
  const { uri } = document;
  if (codeAt(document, position.line, position.character) !== undefined) {
    const command = commandOf(document, history, position.line);
    return command === undefined ? null : { uri, range: command };
  }
  const name = nameAt(document, history, position);
  const [message] = name?.messages ?? [];
  if (name === undefined || message === undefined) return null;
  return { uri, range: firstPlace(document, message.lines, name.value) };
}
