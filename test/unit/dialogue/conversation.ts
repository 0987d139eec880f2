import {
  type Dialogue,
  startOfDialogue,
  step,
  type Turn,
} from "../../../server/src/dialogue/dialogue";
import { type Carry, tokeniseLine } from "../../../server/src/syntax/tokenise";

/** A line with what the dialogue knew of it, and the state that it left. */
export interface Heard {
  readonly line: string;
  readonly turn: Turn;
  readonly after: Dialogue;
  readonly by: "server" | "client" | "session" | undefined;
}

/** Hears the lines in order. */
export function hear(lines: readonly string[]): Heard[] {
  let carry: Carry | undefined;
  let dialogue = startOfDialogue;
  return lines.map((line) => {
    const read = tokeniseLine(line, carry);
    carry = read.carry;
    const { dialogue: after, turn } = step(dialogue, read.reading);
    dialogue = after;
    return { line, turn, after, by: read.reading?.speech?.by };
  });
}

/**
 * Reads a table of `what is known | line`. What is known of a reply line is the command that it answers (`?` if none is
 * known), `+2` on its third line; of a client's line `secret` or nothing.
 */
export function rows(table: string): { known: string; line: string }[] {
  const lines = table.split("\n").filter((row) => row.includes("|"));
  return lines.map((row) => {
    const bar = row.indexOf("|");
    return { known: row.slice(0, bar).trim(), line: row.slice(bar + 2) };
  });
}

/** What the dialogue knows of each line, in the words of such a table. */
export function knownOf({ by, turn }: Heard): string {
  if (by === "client") return turn.credentials ? "secret" : "";
  const asked = turn.asked ?? (by === "server" ? "?" : "");
  return turn.above > 0 ? `${asked} +${turn.above}` : asked;
}
