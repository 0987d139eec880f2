import { type Dialogues, hearLine, sameDialogues } from "../dialogue/dialogues";
import type { Turn } from "../dialogue/state";
import type { Reading } from "../syntax/reading";
import { type Carry, sameCarry, tokeniseLine } from "../syntax/tokenise";

/** What is known after some lines, and all that the next line depends on. */
export interface LineState {
  readonly carry: Carry | undefined;
  readonly dialogues: Dialogues | undefined;
}

/** One line as it was read. */
export interface LogLine {
  readonly reading: Reading | undefined;
  readonly turn: Turn;
  /** The state that the line leaves behind. */
  readonly after: LineState;
}

/** The state before the first line. */
export const startState: LineState = { carry: undefined, dialogues: undefined };

/** Reads one line, without its line end, in the state that the lines above it left. */
export function readLine(text: string, before: LineState): LogLine {
  const { reading, carry } = tokeniseLine(text, before.carry);
  const { dialogues, turn } = hearLine(before.dialogues, reading);
  return { reading, turn, after: { carry, dialogues } };
}

/** Whether what follows reads the same after either. */
export function sameState(a: LineState, b: LineState): boolean {
  return sameCarry(a.carry, b.carry) && sameDialogues(a.dialogues, b.dialogues);
}
