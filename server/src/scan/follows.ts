import { sameState } from "../document/line";
import type { Cut } from "./part";

/** Whether what was read from `begin` on, though its state was guessed, is what follows after `end`. */
export function follows(begin: Cut, end: Cut): boolean {
  return (
    begin.offset === end.offset &&
    begin.place.context === end.place.context &&
    sameState(begin.place.state, end.place.state)
  );
}
