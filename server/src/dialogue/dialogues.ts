import type { Reading } from "../syntax/reading";
import { entryOf, MOST_SESSIONS, type OfSession, sameEntries, without } from "../syntax/sessions";
import { passedBy, step } from "./dialogue";
import { type Dialogue, sameDialogue, startOfDialogue, type Turn } from "./state";

/** The conversations of a log that are under way, the one heard last first; compare with `sameDialogues`. */
export interface Dialogues extends OfSession<Dialogues> {
  readonly dialogue: Dialogue;
}

/** A line's turn, and the conversations after it. */
export interface Hearing {
  readonly dialogues: Dialogues | undefined;
  readonly turn: Turn;
}

/** How many lines of others may stand between two lines of a reply that no session tells from others. */
const BARE_GAP = 2;

/** The conversations after one more line: a spoken line belongs to its session, any other passes all of them by. */
export function hearLine(before: Dialogues | undefined, reading: Reading | undefined): Hearing {
  const session = reading?.session ?? "";
  const dialogue = entryOf(before, session)?.dialogue ?? startOfDialogue;
  const { dialogue: after, turn } = step(dialogue, reading);
  if (reading?.speech === undefined) return { dialogues: allPassedBy(before), turn };
  if (before?.session === session && before.dialogue === after && before.older === undefined)
    return { dialogues: before, turn };
  const older = allPassedBy(without(before, [session], MOST_SESSIONS - 1));
  return { dialogues: { session, dialogue: after, older }, turn };
}

/** Whether two states are the same, so that what follows them means the same. */
export function sameDialogues(a: Dialogues | undefined, b: Dialogues | undefined): boolean {
  return sameEntries(a, b, (one, other) => sameDialogue(one.dialogue, other.dialogue));
}

/** The conversations that a line of somebody else passed by: their open replies stand one line further up. */
function allPassedBy(dialogues: Dialogues | undefined): Dialogues | undefined {
  if (dialogues === undefined) return undefined;
  const dialogue = passedBy(dialogues.dialogue, dialogues.session === "" ? BARE_GAP : undefined);
  const older = allPassedBy(dialogues.older);
  const same = dialogue === dialogues.dialogue && older === dialogues.older;
  return same ? dialogues : { ...dialogues, dialogue, older };
}
