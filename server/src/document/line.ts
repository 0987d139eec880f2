import {
  type Dialogue,
  sameDialogue,
  startOfDialogue,
  step,
  type Turn,
} from "../dialogue/dialogue";
import type { Reading } from "../syntax/reading";
import { type Carry, sameCarry, tokeniseLine } from "../syntax/tokenise";

/** What is known after some lines, and all that the next line depends on. */
export interface LineState {
  readonly carry: Carry | undefined;
  readonly dialogue: Dialogue;
}

/** One line as it was read. */
export interface LogLine {
  readonly reading: Reading | undefined;
  readonly turn: Turn;
  /** The state that the line leaves behind. */
  readonly after: LineState;
}

/** The state before the first line. */
export const startState: LineState = { carry: undefined, dialogue: startOfDialogue };

/** Reads one line, without its line end, in the state that the lines above it left. */
export function readLine(text: string, before: LineState): LogLine {
  const { reading, carry } = tokeniseLine(text, before.carry);
  const { dialogue, turn } = step(before.dialogue, reading, text);
  return { reading, turn, after: { carry, dialogue } };
}

/** Whether what follows reads the same after either. */
export function sameState(a: LineState, b: LineState): boolean {
  return sameCarry(a.carry, b.carry) && sameDialogue(a.dialogue, b.dialogue);
}
