import { type Dialogues, hearLine, sameDialogues } from "../dialogue/dialogues";
import type { Turn } from "../dialogue/state";
import { concernsInert } from "../syntax/inert";
import type { Reading } from "../syntax/reading";
import { MOST_SESSIONS } from "../syntax/sessions";
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
  /** The state that the line leaves behind; the same object as before it where the line changes nothing. */
  readonly after: LineState;
}

/** The state before the first line. */
export const startState: LineState = { carry: undefined, dialogues: undefined };

/** Reads one line, without its line end, in the state that the lines above it left. */
export function readLine(text: string, before: LineState): LogLine {
  const { reading, carry } = tokeniseLine(text, before.carry);
  const { dialogues, turn } = hearLine(before.dialogues, reading);
  const same = carry === before.carry && dialogues === before.dialogues;
  return { reading, turn, after: same ? before : { carry, dialogues } };
}

/** Whether what follows reads the same after either. */
export function sameState(a: LineState, b: LineState): boolean {
  return sameCarry(a.carry, b.carry) && sameDialogues(a.dialogues, b.dialogues);
}

/** Whether a line that is inert by itself matters to nobody in this state: no reply is open, and nothing is remembered of it. */
export function isAtRest(state: LineState): boolean {
  let sessions = 0;
  for (let entry = state.carry; entry !== undefined; entry = entry.older)
    if (++sessions === MOST_SESSIONS || concernsInert(entry.session)) return false;
  return !hasOpenReply(state);
}

/** Whether a reply is open in one of the conversations, so that another of its lines is to come. */
export function hasOpenReply({ dialogues }: LineState): boolean {
  for (let entry = dialogues; entry !== undefined; entry = entry.older)
    if (entry.dialogue.open !== undefined) return true;
  return false;
}

/** Whether what a log has failed, said or bounced needs the line, apart from its text: all others need not be kept. */
export function isTelling({ reading }: LogLine): boolean {
  if (reading === undefined) return false;
  const { speech, block, bounce, tokens } = reading;
  if (speech !== undefined || block !== undefined || bounce !== undefined) return true;
  for (const { value } of tokens) if (isFailing(value)) return true;
  return false;
}

/** Whether a code is of class 4 or 5. */
export function isFailing(code: string): boolean {
  const first = code.charCodeAt(0);
  return first === 52 || first === 53;
}
