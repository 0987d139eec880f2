import type { Server } from "../server";
import { pickCode } from "../views/pick-code";
import { codesAtCursor } from "./codes-at-cursor";

/** The code that a command is about: its argument, else the first at the cursor, else one that the user picks. */
export async function oneCode(
  server: Server,
  argument: unknown,
  placeHolder: string,
): Promise<string | undefined> {
  if (typeof argument === "string") return argument;
  const [code] = await codesAtCursor(server);
  return code ?? pickCode(server, placeHolder);
}
