import type { Reading } from "../syntax/reading";
import { passedBy, step } from "./dialogue";
import { type Dialogue, sameDialogue, startOfDialogue, type Turn } from "./state";

/** The conversations of a log that are under way, the one heard last first; compare with `sameDialogues`. */
export interface Dialogues {
  readonly session: string;
  readonly dialogue: Dialogue;
  readonly others: Dialogues | undefined;
}

/** A line's turn, and the conversations after it. */
export interface Hearing {
  readonly dialogues: Dialogues | undefined;
  readonly turn: Turn;
}

/** So many conversations may be under way at once; of more, those heard longest ago are forgotten. */
const MOST = 16;

/** How many lines of others may stand between two lines of a reply that no session tells from others. */
const BARE_GAP = 2;

/** The conversations after one more line: a spoken line belongs to its session, any other passes all of them by. */
export function hearLine(before: Dialogues | undefined, reading: Reading | undefined): Hearing {
  const session = reading?.session ?? "";
  const dialogue = dialogueOf(before, session) ?? startOfDialogue;
  const { dialogue: after, turn } = step(dialogue, reading);
  if (reading?.speech === undefined) return { dialogues: allPassedBy(before), turn };
  if (before?.session === session && before.dialogue === after && before.others === undefined)
    return { dialogues: before, turn };
  const others = allPassedBy(without(before, session, MOST - 1));
  return { dialogues: { session, dialogue: after, others }, turn };
}

/** Whether two states are the same, so that what follows them means the same. */
export function sameDialogues(a: Dialogues | undefined, b: Dialogues | undefined): boolean {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === undefined || other === undefined || one.session !== other.session) return false;
    if (!sameDialogue(one.dialogue, other.dialogue)) return false;
    [one, other] = [one.others, other.others];
  }
  return true;
}

function dialogueOf(dialogues: Dialogues | undefined, session: string): Dialogue | undefined {
  let one = dialogues;
  while (one !== undefined && one.session !== session) one = one.others;
  return one?.dialogue;
}

/** The conversations that a line of somebody else passed by: their open replies stand one line further up. */
function allPassedBy(dialogues: Dialogues | undefined): Dialogues | undefined {
  if (dialogues === undefined) return undefined;
  const dialogue = passedBy(dialogues.dialogue, dialogues.session === "" ? BARE_GAP : undefined);
  const others = allPassedBy(dialogues.others);
  const same = dialogue === dialogues.dialogue && others === dialogues.others;
  return same ? dialogues : { ...dialogues, dialogue, others };
}

function without(
  dialogues: Dialogues | undefined,
  session: string,
  most: number,
): Dialogues | undefined {
  if (dialogues === undefined || most === 0) return undefined;
  if (dialogues.session === session) return without(dialogues.others, session, most);
  const others = without(dialogues.others, session, most - 1);
  return others === dialogues.others ? dialogues : { ...dialogues, others };
}
