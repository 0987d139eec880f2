import type { Place } from "../../protocol/messages";

/** A position of VS Code as the protocol has it: plain data, which can be sent to a worker too. */
export function placeOf({ line, character }: Place): Place {
  return { line, character };
}

/** The same for a range or a selection. */
export function placesOf({ start, end }: { readonly start: Place; readonly end: Place }) {
  return { start: placeOf(start), end: placeOf(end) };
}
