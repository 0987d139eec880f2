import type { Memento } from "vscode";
import { isCode } from "../codes";
import type { Server } from "../server";
import { type CodeQuestion, pickCode } from "../views/pick-code";
import { codesAtCursor } from "./codes-at-cursor";

/** The code that a command is about: its argument, else the first at the cursor, else one that the user picks. */
export async function oneCode(
  server: Server,
  memory: Memento,
  argument: unknown,
  question: CodeQuestion,
): Promise<string | undefined> {
  if (isCode(argument)) return argument;
  const [code] = await codesAtCursor(server);
  return code ?? pickOneCode(server, memory, question);
}

/** A code that the user picks. */
export async function pickOneCode(
  server: Server,
  memory: Memento,
  question: CodeQuestion,
): Promise<string | undefined> {
  const answer = await pickCode(server, memory, question);
  return answer === "back" ? undefined : answer?.codes[0];
}
