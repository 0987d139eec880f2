import type { Memory } from "../format";
import type { ReplyState } from "./reply-text";

/** What a format remembers of a reply that a producer folds over several lines; holds no blanks. */
export function rememberReply({ opening = "", more, hanging = "" }: ReplyState): Memory {
  return `${opening},${more ? "more" : ""},${hanging}`;
}

/** The state that `rememberReply` wrote down. */
export function recallReply(memory: Memory): ReplyState {
  const [opening, more, hanging] = memory.split(",");
  return { opening, more: more === "more", hanging };
}
