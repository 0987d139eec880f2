import { fill, listOf } from "../../catalogue/index";
import type { Writer } from "./format";

/** So many files are named. */
export const MOST_NAMED = 10;

/** Names in a sentence; of more than `most` the number of the rest. */
export function shortList(names: readonly string[], writer: Writer, most = MOST_NAMED): string {
  const shown = names.slice(0, most).map((name) => writer.name(name));
  const more = names.length - shown.length;
  if (more === 0) return listOf(shown, writer.language);
  return fill(writer.words.about.more, { names: shown.join(", "), count: writer.number(more) });
}
